import { z } from 'zod'
import { type Actor, authorise, isAllowed } from '@/auth/policy'
import { changedPage, countChanged, findChange } from '@/db/linkChanges'
import { pageWithin, rowsPerPage } from '../listing'
import { ownsPost } from '../posts/own'
import { withheldTitle } from '../relatedLinks/describeTargets'

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
    rows: await Promise.all(rows.map((row) => describeRow(actor, row))),
  }
}

type Row = Awaited<ReturnType<typeof changedPage>>[number]

async function describeRow(actor: Actor, { createdBy, status, trashedAt, ...row }: Row) {
  if (row.postId === null) return { ...row, mayOpen: false }
  const owns = await ownsPost(actor, { id: row.postId, createdBy })
  const mayOpen = isAllowed(actor, 'posts.open', owns)
  const isKnown = mayOpen || (status === 'published' && trashedAt === null)
  return { ...row, title: isKnown ? row.title : withheldTitle, mayOpen }
}

export type OpenedChange = NonNullable<Awaited<ReturnType<typeof openChange>>>
