import { findAuthor } from '@/db/authors'
import type { Tx } from '@/db/client'
import { findTargets } from '@/db/linkTargets'
import { findBlock, findBlockNames } from '@/db/relatedLinks'
import { findSection, sectionOrder } from '@/db/sections'
import { findTag } from '@/db/tags'
import type { BlockProblem } from './problems'
import type { BlockRule, RuleSource } from './rule'

/**
 * Why a block cannot have the rule: it names what does not exist, or it could never be filled,
 * because each of two blocks would wait for the other. Null where it can.
 *
 * @param blockId null is a block that is being made
 */
export async function problemOfRule(
  tx: Tx,
  rule: BlockRule | null,
  blockId: string | null,
): Promise<BlockProblem | null> {
  if (rule === null) return null
  return (await unknownInRule(tx, rule)) ?? (await circleOf(tx, rule, blockId))
}

async function unknownInRule(tx: Tx, { source, except }: BlockRule): Promise<BlockProblem | null> {
  const sections = await sectionOrder(tx)
  const posts = await findTargets(except.postIds, tx)
  const blocks = await findBlockNames(except.blockIds, tx)
  const fields: Record<string, string> = {}
  const gone = await goneSource(tx, source)
  if (gone) fields['rule.source'] = `This ${gone} does not exist any more. Choose another.`
  if (isShort(except.postIds, posts)) fields['rule.except.postIds'] = leaveOut('An article')
  if (except.sectionIds.some((id) => !sections.includes(id))) {
    fields['rule.except.sectionIds'] = leaveOut('A section')
  }
  if (isShort(except.blockIds, blocks)) fields['rule.except.blockIds'] = leaveOut('A block')
  const [message] = Object.values(fields)
  return message === undefined ? null : { ok: false, error: 'unknown-in-rule', message, fields }
}

async function goneSource(tx: Tx, source: RuleSource): Promise<string | null> {
  if (source.by === 'section' && source.sectionId !== null) {
    return (await findSection(source.sectionId, tx)) ? null : 'section'
  }
  if (source.by === 'tag') return (await findTag(source.tagId, tx)) ? null : 'tag'
  if (source.by === 'author') return (await findAuthor(source.authorId, tx)) ? null : 'author'
  return null
}

function isShort(ids: string[], found: unknown[]) {
  return found.length < new Set(ids).size
}

function leaveOut(what: string) {
  return `${what} that is to be left out does not exist any more. Remove it from the list.`
}

async function circleOf(
  tx: Tx,
  { except }: BlockRule,
  blockId: string | null,
): Promise<BlockProblem | null> {
  const chain = blockId && (await chainTo(tx, blockId, except.blockIds, new Set()))
  if (!chain) return null
  const message = sayCircle(chain)
  return { ok: false, error: 'circular-rule', message, fields: { 'rule.except.blockIds': message } }
}

/** The names of the blocks over which one comes back to `goal`; null where one does not. */
async function chainTo(
  tx: Tx,
  goal: string,
  ids: string[],
  seen: Set<string>,
): Promise<string[] | null> {
  if (ids.includes(goal)) return []
  for (const id of ids) {
    if (seen.has(id)) continue
    seen.add(id)
    const block = await findBlock(id, tx)
    const rest = block?.rule && (await chainTo(tx, goal, block.rule.except.blockIds, seen))
    if (block && rest) return [block.name, ...rest]
  }
  return null
}

function sayCircle(names: string[]) {
  if (names.length === 0) return 'A block cannot leave out its own links. Take it out of the list.'
  const quoted = names.map((name) => `“${name}”`)
  const steps = quoted.map((name, index) => `${name} what ${quoted[index + 1] ?? 'this one'} shows`)
  const [last = ''] = steps.splice(-1)
  const chain = [`This block leaves out what ${quoted[0]} shows`, ...steps].join(', ')
  return `${chain}, and ${last}: none could come first. Take one out of its list.`
}
