import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { insertBlock } from '@/db/relatedLinks'
import { linksToOwnArticles } from '../posts/ownLinks'
import type { BlockContent } from './content'
import { type BlockProblem, unknownTargets } from './problems'
import { problemOfRule } from './ruleProblems'

/** Makes a shared block: empty, or of the links of an article's local one. */
export async function createBlock(
  actor: Actor,
  written: BlockContent,
): Promise<{ ok: true; id: string } | BlockProblem> {
  authorise(actor, 'relatedLinks.createBlock')
  return transaction(async (tx) => {
    const content = { ...written, links: await linksToOwnArticles(written.links, tx) }
    const problem =
      (await unknownTargets(tx, content)) ?? (await problemOfRule(tx, content.rule, null))
    if (problem) return problem
    const id = await insertBlock(tx, content, actor.userId)
    await recordAudit(tx, actor, 'relatedLinks.createBlock', id)
    return { ok: true, id }
  })
}
