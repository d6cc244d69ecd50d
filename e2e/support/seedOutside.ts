import { eq } from 'drizzle-orm'
import { closeDatabase, db, transaction } from '@/db/client'
import { addPages, updatePage } from '@/db/outsidePages'
import { postReferences, posts } from '@/db/schema'
import { countSectionLinks, newCounting } from '@/domain/linkMap/countSectionLinks'
import { aBlock, aBody, publish } from '../../tests/support/newsroom'
import { anActor } from '../../tests/support/people'
import { outside } from './outside'

/** The usual articles, of which one links to another and one to outside pages, which are known. */
await import('./seed')
const editor = await anActor('editor')
const [ballet, quill, albums] = [
  idOf('Is Ballet Street Coming Back?'),
  idOf('Who Is Mara Quill?'),
  idOf('Why Did the Albums Disappear?'),
]
await publish(editor, quill, { body: aBody('She sings.', aBlock([ballet])) })
await countSectionLinks(newCounting())

const checkedAt = new Date()
const dueAt = new Date(checkedAt.getTime() + 7 * 24 * 60 * 60 * 1000)
const { gone, moved, movedTo, reason } = outside
await addPages([gone, moved].map((url) => ({ url, host: new URL(url).host, dueAt })))
await transaction(async (tx) => {
  await updatePage(tx, gone, { verdict: 'failing', status: 404, reason, failures: 2, checkedAt })
  await updatePage(tx, moved, { verdict: 'moved', status: 200, movedTo, checkedAt })
  for (const targetUrl of [gone, moved]) {
    tx.insert(postReferences).values({ postId: albums, copy: 'live', targetUrl }).run()
  }
})
await closeDatabase()

function idOf(title: string): string {
  const post = db().select({ id: posts.id }).from(posts).where(eq(posts.title, title)).get()
  if (!post) throw new Error(`There is no article “${title}”.`)
  return post.id
}
