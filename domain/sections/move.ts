import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { siteTag } from '@/cache/tags'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { sectionOrder, writeSectionOrder } from '@/db/sections'
import { notFound, type ProfileProblem } from '../profiles/problems'

export const SectionMove = z.object({ id: z.uuid(), direction: z.enum(['up', 'down']) })

/** Moves a section by one place in the site's navigation. */
export async function moveSection(
  actor: Actor,
  { id, direction }: z.output<typeof SectionMove>,
): Promise<{ ok: true } | ProfileProblem> {
  authorise(actor, 'sections.save')
  return transaction(async (tx) => {
    const order = await sectionOrder(tx)
    const from = order.indexOf(id)
    if (from === -1) return notFound('section')
    const to = direction === 'up' ? from - 1 : from + 1
    // At the end already, as another person's list may not show yet.
    if (to < 0 || to >= order.length) return { ok: true }
    await writeSectionOrder(tx, order.toSpliced(from, 1).toSpliced(to, 0, id))
    await recordAudit(tx, actor, 'sections.save', id, { direction })
    await raiseTags(tx, [siteTag])
    return { ok: true }
  })
}
