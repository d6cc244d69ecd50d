import type { Actor } from '@/auth/policy'
import { closeDatabase } from '@/db/client'
import { findPost } from '@/db/posts/find'
import { findUserByEmail } from '@/db/users'
import { createPost, openPost, saveDraft, trashPost } from '@/domain/posts'
import type { PostContent } from '@/domain/posts/content'
import { aBlock, aBody, aPublishedPost, publish } from '../../tests/support/newsroom'
import { people } from './people'

type Given = {
  title: string
  text?: string
  /** Which of the articles it has a related link to, by its position. */
  linksTo?: number
}

type Article = { id: string; title: string; href: string }

/** Publishes articles as a colleague does at another desk, each with a second paragraph. */
export async function publishArticles<const All extends Given[]>(dataDir: string, given: All) {
  process.env.DATA_DIR = dataDir
  const actor = await theEditor()
  const articles: Article[] = []
  for (const { title, text = 'An answer.' } of given) {
    const id = await aPublishedPost(actor, { title, body: aBody(text, more) })
    articles.push({ id, title, href: `/${(await findPost(id))?.slug}` })
  }
  for (const [index, { text = 'An answer.', linksTo }] of given.entries()) {
    const [from, to] = [articles[index], articles[linksTo ?? -1]]
    if (from && to) await publish(actor, from.id, { body: aBody(text, more, aBlock([to.id])) })
  }
  await closeDatabase()
  return articles as { [Key in keyof All]: Article }
}

const more = { type: 'paragraph', content: [{ type: 'text', text: 'There is more to say.' }] }

/** Publishes an article of the author's, with all that it is to have; returns its id. */
export async function publishAsAuthor(dataDir: string, content: Partial<PostContent>) {
  process.env.DATA_DIR = dataDir
  const id = await aPublishedPost(await actorOf(people.author.email), content)
  await closeDatabase()
  return id
}

/** A draft of this person's, as it would be after the first save; returns its id. */
export async function aDraft(email: string, given: Partial<PostContent>) {
  const actor = await actorOf(email)
  const { id } = await createPost(actor)
  const opened = await openPost(actor, id)
  if (!opened) throw new Error('The new article cannot be opened.')
  const content = { ...opened.content, ...given }
  const saved = await saveDraft(actor, { postId: id, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
  await closeDatabase()
  return id
}

/** As a colleague does at another desk, just now. */
export async function trashArticle(dataDir: string, postId: string) {
  process.env.DATA_DIR = dataDir
  await trashPost(await theEditor(), { postId })
  await closeDatabase()
}

/** Somebody who may do everything that the tests need from another desk. */
export function theEditor(): Promise<Actor> {
  return actorOf(people.editor.email)
}

async function actorOf(email: string): Promise<Actor> {
  const user = await findUserByEmail(email)
  if (!user) throw new Error(`Nobody has the e-mail ${email}.`)
  return { userId: user.id, name: user.name, email, role: user.role, sessionId: '' }
}
