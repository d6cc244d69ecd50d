import type { Actor } from '@/auth/policy'
import { ensureDataDir, readConfig } from '@/config'
import { closeDatabase, db } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { media, posts } from '@/db/schema'
import { findUserByEmail } from '@/db/users'
import { createPost, saveDraft } from '@/domain/posts'
import { openPost } from '@/domain/posts/open'
import { fill } from '@/scripts/demo/fill'
import { users } from '@/scripts/demo/people'
import { longArticle } from './article'

/** A site with the demo's articles and the long one. Returns the long one's id. */
export async function seed(dataDir: string): Promise<string> {
  process.env.DATA_DIR = dataDir
  ensureDataDir(readConfig())
  migrateDatabase()
  await fill()
  const postId = await writeLongArticle(await theAuthor())
  await closeDatabase()
  return postId
}

async function writeLongArticle(actor: Actor) {
  const mediaIds = await db().select({ id: media.id }).from(media)
  const postIds = await db().select({ id: posts.id }).from(posts)
  const { id: postId } = await createPost(actor)
  const opened = await openPost(actor, postId)
  if (!opened) throw new Error('The article was not begun.')
  const body = longArticle(idsOf(mediaIds), idsOf(postIds))
  const content = { ...opened.content, title: 'How Fast Is Writing?', body }
  const saved = await saveDraft(actor, { postId, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
  return postId
}

function idsOf(rows: { id: string }[]) {
  return rows.map(({ id }) => id)
}

async function theAuthor(): Promise<Actor> {
  const { email, name, role } = users.author
  const user = await findUserByEmail(email)
  if (!user) throw new Error('The demo has no author.')
  return { userId: user.id, name, email, role, sessionId: '' }
}
