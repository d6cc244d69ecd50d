import { z } from 'zod'
import { type Actor, authorise, isAllowed } from '@/auth/policy'
import { changedPage, countChanged, findChange } from '@/db/linkChanges'
import { pageWithin, rowsPerPage } from '../listing'
import { ownsPost } from '../posts/own'

/** Read from the address of a change's page. */
export const ChangeAddress = z.object({
  id: z.uuid(),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

/** A change of links with what it changed; null where there is none. */
export async function openChange(actor: Actor, { id, page }: z.output<typeof ChangeAddress>) {
  authorise(actor, 'relatedLinks.listChanges')
  const change = await findChange(id)
  if (!change) return null
  const { articles, blocks } = await countChanged(id)
  const shown = pageWithin({ page, total: articles + blocks, pageSize: rowsPerPage })
  const rows = await changedPage(id, shown.page, rowsPerPage)
  return {
    ...change,
    articles,
    blocks,
    ...shown,
    rows: await Promise.all(
      rows.map(async ({ createdBy, ...row }) => ({
        ...row,
        mayOpen:
          row.postId !== null &&
          isAllowed(actor, 'posts.open', await ownsPost(actor, { id: row.postId, createdBy })),
      })),
    ),
  }
}

export type OpenedChange = NonNullable<Awaited<ReturnType<typeof openChange>>>
