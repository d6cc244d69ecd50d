import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { findBlock, setTrashed } from '@/db/relatedLinks'
import { type BlockProblem, blockNotFound } from './problems'
import { raiseForBlock } from './raise'

export const BlockId = z.object({ id: z.uuid() })

/** Puts a shared block into the trash: articles keep its place, and readers see nothing there. */
export async function trashBlock(
  actor: Actor,
  { id }: z.infer<typeof BlockId>,
): Promise<{ ok: true } | BlockProblem> {
  authorise(actor, 'relatedLinks.trashBlock')
  return transaction(async (tx) => {
    const changed = await change(tx, id, new Date())
    if (changed.ok) await recordAudit(tx, actor, 'relatedLinks.trashBlock', id)
    return changed
  })
}

/** Takes a shared block out of the trash: it shows again wherever it is placed. */
export async function restoreBlock(
  actor: Actor,
  { id }: z.infer<typeof BlockId>,
): Promise<{ ok: true } | BlockProblem> {
  authorise(actor, 'relatedLinks.restoreBlock')
  return transaction(async (tx) => {
    const changed = await change(tx, id, null)
    if (changed.ok) await recordAudit(tx, actor, 'relatedLinks.restoreBlock', id)
    return changed
  })
}

async function change(
  tx: Tx,
  id: string,
  trashedAt: Date | null,
): Promise<{ ok: true } | BlockProblem> {
  const block = await findBlock(id, tx)
  if (!block) return blockNotFound
  if ((block.trashedAt === null) === (trashedAt === null)) return { ok: true }
  await setTrashed(tx, id, trashedAt)
  await raiseForBlock(tx, block, { ...block, trashedAt })
  return { ok: true }
}
