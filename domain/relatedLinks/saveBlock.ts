import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findBlock, updateBlock } from '@/db/relatedLinks'
import { linksToOwnArticles } from '../posts/ownLinks'
import { BlockFields, endsAfterItBegins, wrongEnd } from './content'
import {
  type BlockProblem,
  blockInTrash,
  blockNotFound,
  type StaleBlock,
  staleBlock,
  unknownTargets,
} from './problems'
import { raiseForBlock } from './raise'
import { problemOfRule } from './ruleProblems'

export const BlockSave = BlockFields.extend({
  id: z.uuid(),
  /** The version that the changes were made to. */
  baseVersion: z.int(),
}).refine(endsAfterItBegins, wrongEnd)

/** Saves a shared block; what readers see of it changes on every page that places it. */
export async function saveBlock(
  actor: Actor,
  { id, baseVersion, ...written }: z.infer<typeof BlockSave>,
): Promise<{ ok: true; version: number } | BlockProblem | StaleBlock> {
  authorise(actor, 'relatedLinks.saveBlock')
  return transaction(async (tx) => {
    const stored = await findBlock(id, tx)
    if (!stored) return blockNotFound
    if (stored.trashedAt) return blockInTrash
    if (stored.version !== baseVersion) return staleBlock(tx, stored)
    const content = { ...written, links: await linksToOwnArticles(written.links, tx) }
    const problem =
      (await unknownTargets(tx, content)) ?? (await problemOfRule(tx, content.rule, id))
    if (problem) return problem
    const version = stored.version + 1
    await updateBlock(tx, id, version, content)
    await recordAudit(tx, actor, 'relatedLinks.saveBlock', id, { version })
    await raiseForBlock(tx, stored, { ...stored, ...content })
    return { ok: true, version }
  })
}
