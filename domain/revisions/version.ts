import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { findWorkingDraft, type StoredPost } from '@/db/posts/find'
import { lastWriter, type RevisionReason } from '@/db/posts/history'
import { findRevision, lastPublication, newestRevision } from '@/db/posts/revisions'
import { PostContent } from '../posts/content'
import { contentOf, isVisibleToReaders } from '../posts/live'
import { isSameText } from './keep'

/** A text of a post: as it is now, as readers see it, or one that was kept. */
export const VersionName = z.union([z.literal('current'), z.literal('live'), z.uuid()])

export type VersionName = z.infer<typeof VersionName>

export type Version = {
  /** Of the revision; null where the text is not kept yet. */
  id: string | null
  at: Date
  byName: string | null
  name: string | null
  reason: RevisionReason | null
  isCurrent: boolean
  isLive: boolean
}

export type VersionWithContent = Version & { content: PostContent }

/** The text with that name, or null where the post has none. */
export async function findVersion(
  post: StoredPost,
  name: VersionName,
): Promise<VersionWithContent | null> {
  if (name === 'current') return currentVersion(post)
  if (name === 'live') return liveVersion(post)
  const revision = await findRevision(post.id, name)
  if (!revision) return null
  const [isCurrent, isLive] = [await currentId(post), await liveId(post)].map((id) => id === name)
  return {
    ...described(revision),
    isCurrent: isCurrent === true,
    isLive: isLive === true,
    content: readContent(revision.content),
  }
}

/** The text that the editor opens. */
export async function currentContent(post: StoredPost, tx: Tx = db()): Promise<PostContent> {
  return readContent((await findWorkingDraft(post.id, tx))?.content ?? contentOf(post))
}

/** The newest revision, where the text is as it was then. */
export async function currentId(post: StoredPost): Promise<string | null> {
  const newest = await newestRevision(post.id)
  const kept = newest && (await findRevision(post.id, newest.id))
  if (!kept) return null
  return isSameText(readContent(kept.content), await currentContent(post)) ? kept.id : null
}

/** The revision that readers see. */
export async function liveId(post: StoredPost): Promise<string | null> {
  return isVisibleToReaders(post) ? lastPublication(post.id) : null
}

/**
 * A kept text in the shape of today: attributes that blocks were given since are at their defaults.
 * One that cannot be read so is still shown, as it is.
 */
export function readContent(content: PostContent): PostContent {
  return PostContent.safeParse(content).data ?? content
}

async function currentVersion(post: StoredPost): Promise<VersionWithContent | null> {
  const id = await currentId(post)
  if (id !== null) return findVersion(post, id)
  return {
    id: null,
    at: post.savedAt,
    byName: (await lastWriter(db(), post.id))?.name ?? null,
    name: null,
    reason: null,
    isCurrent: true,
    isLive: isVisibleToReaders(post) && !(await findWorkingDraft(post.id)),
    content: await currentContent(post),
  }
}

async function liveVersion(post: StoredPost): Promise<VersionWithContent | null> {
  if (!isVisibleToReaders(post)) return null
  const id = await liveId(post)
  const revision = id === null ? null : await findRevision(post.id, id)
  const unknown = { id: null, at: post.updatedAt ?? post.publishedAt, byName: null }
  return {
    ...(revision ? described(revision) : { ...unknown, name: null, reason: null }),
    isCurrent: !(await findWorkingDraft(post.id)),
    isLive: true,
    content: readContent(contentOf(post)),
  }
}

type Described = Pick<Version, 'id' | 'at' | 'byName' | 'name' | 'reason'>

function described({ id, at, byName, name, reason }: Described): Described {
  return { id, at, byName, name, reason }
}
