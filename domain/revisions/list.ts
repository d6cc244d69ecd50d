import { type Actor, isAllowed } from '@/auth/policy'
import { findWorkingDraft } from '@/db/posts/find'
import { countRevisions, revisionPage } from '@/db/posts/revisions'
import { Listing, pageWithin, rowsPerPage } from '../listing'
import { isVisibleToReaders } from '../posts/live'
import { ownsPost } from '../posts/own'
import { postToRead } from './open'
import { currentContent, currentId, findVersion, liveId, type Version } from './version'

/** Read from the address of the page. */
export const RevisionListing = Listing.pick({ page: true })

/**
 * One page of the kept texts of a post, newest first; on the first page, the text as it is comes
 * before them where it is not kept yet. Null if there is no such post.
 */
export async function listRevisions(actor: Actor, asked: { postId: string; page: number }) {
  const post = await postToRead(actor, asked.postId)
  if (!post) return null
  const total = await countRevisions(post.id)
  const { page, pages } = pageWithin({ page: asked.page, total, pageSize: rowsPerPage })
  const kept = await revisionPage(post.id, page, rowsPerPage)
  const [current, live] = [await currentId(post), await liveId(post)]
  const rows: Version[] = kept.map(({ byId: _by, ...row }) => ({
    ...row,
    isCurrent: row.id === current,
    isLive: row.id === live,
  }))
  const owns = await ownsPost(actor, post)
  return {
    post: {
      id: post.id,
      title: (await currentContent(post)).title,
      version: post.version,
      isTrashed: post.trashedAt !== null,
      hasUnpublishedChanges: isVisibleToReaders(post) && (await findWorkingDraft(post.id)) !== null,
    },
    rows: page === 1 && current === null ? [...(await unkept(post)), ...rows] : rows,
    total,
    page,
    pages,
    mayName: isAllowed(actor, 'posts.nameRevision', owns),
    mayRestore: isAllowed(actor, 'posts.restoreRevision', owns) && post.trashedAt === null,
  }
}

export type RevisionList = NonNullable<Awaited<ReturnType<typeof listRevisions>>>

async function unkept(post: Parameters<typeof findVersion>[0]): Promise<Version[]> {
  const found = await findVersion(post, 'current')
  if (!found) return []
  const { content: _content, ...version } = found
  return [version]
}
