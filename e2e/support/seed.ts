import { hashPassword } from '@/auth/password'
import type { Actor } from '@/auth/policy'
import { ensureDataDir, readConfig } from '@/config'
import { insertAuthor } from '@/db/authors'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { sessions, siteSettings, users } from '@/db/schema'
import { aBody, aPublishedPost, aSection, aTag } from '../../tests/support/newsroom'
import { password, people } from './people'

/** Fills the database under DATA_DIR with what the tests find: people, and a few articles. */
ensureDataDir(readConfig())
migrateDatabase()
await transaction(async (tx) => {
  tx.insert(siteSettings).values({ name: 'The Answer', tagline: 'Questions, answered' }).run()
})
const passwordHash = await hashPassword(password)
const staff = {
  admin: await aPerson(people.admin),
  editor: await aPerson(people.editor),
  author: await aPerson(people.author),
  contributor: await aPerson(people.contributor),
}
const television = await aSection('television')
const music = await aSection('music')
const netflix = await aTag('netflix')

const articles = [
  { title: 'Is Ballet Street Coming Back?', sectionId: television },
  { title: 'How Many Seasons of Northern Lights Are There?', sectionId: television },
  { title: 'Why Did the Albums Disappear?', sectionId: music },
  { title: 'Who Is Mara Quill?', sectionId: music },
]
for (const article of articles) {
  const answer = `${article.title} Here is the answer.`
  await aPublishedPost(staff.author, { ...article, tagIds: [netflix], body: aBody(answer) })
}
await closeDatabase()

type Person = { email: string; name: string; role: Actor['role'] }

async function aPerson(person: Person): Promise<Actor> {
  return transaction(async (tx) => {
    const user = tx
      .insert(users)
      .values({ ...person, passwordHash })
      .returning()
      .get()
    const slug = person.name.toLowerCase().replaceAll(' ', '-')
    const bio = `${person.name} writes here.`
    await insertAuthor(tx, { slug, name: person.name, bio, userId: user.id })
    const expiresAt = new Date(Date.now() + 60_000)
    const session = tx.insert(sessions).values({ userId: user.id, expiresAt }).returning().get()
    return { ...person, userId: user.id, sessionId: session.id }
  })
}
