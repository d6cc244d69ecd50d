import { type NodeJson, walk } from '../document'
import { RelatedLinkBlockAttributes } from '../relatedLinkBlock/block'
import { type ChangedNode, changedWithin } from './changedNode'
import { takeBackLinks } from './takeBackLinks'
import { isSame } from './target'

/** The ids of all related links in it. */
export function linkIdsIn(node: NodeJson): Set<string> {
  const ids = new Set<string>()
  walk(node, ({ type, attrs }) => {
    if (type !== 'relatedLinkBlock') return
    for (const { id } of RelatedLinkBlockAttributes.parse(attrs).links) ids.add(id)
  })
  return ids
}

/** Blocks are known by their links, and found wherever they were moved. */
export function takeBackBlocks(content: NodeJson[], changed: ChangedNode[]) {
  const steps = blocksAmong(changed)
  let left = 0
  const go = (node: NodeJson): NodeJson[] => {
    if (node.type !== 'relatedLinkBlock') {
      return [node.content ? { ...node, content: node.content.flatMap(go) } : node]
    }
    const ids = linkIdsIn(node)
    let block: NodeJson | null = node
    for (const step of steps.filter(({ after }) =>
      [...linkIdsIn(after)].some((id) => ids.has(id)),
    )) {
      if (!block) break
      const taken = takeBackBlock(step, block)
      block = taken.block
      left += taken.left
    }
    return block ? [block] : []
  }
  return { content: content.flatMap(go), left }
}

/** Null where the block was there for the links of the change alone. */
function takeBackBlock(
  { before, after }: BlockStep,
  now: NodeJson,
): { block: NodeJson | null; left: number } {
  const links = { after: linksOf(after), now: linksOf(now) }
  if (before) {
    const taken = takeBackLinks(linksOf(before), links.after, links.now)
    return { block: withLinks(now, taken.links), left: taken.left }
  }
  const isOurs = (link: (typeof links.now)[number]) =>
    links.after.some(({ id, target }) => id === link.id && isSame(target, link.target))
  const kept = links.now.filter((link) => !isOurs(link))
  const left = kept.filter(({ id }) => links.after.some((link) => link.id === id)).length
  return { block: kept.length > 0 ? withLinks(now, kept) : null, left }
}

type BlockStep = { before: NodeJson | null; after: NodeJson }

/** Those that are blocks before and after, and lines that are new, also within quotations and lists. */
function blocksAmong(changed: ChangedNode[]): BlockStep[] {
  return changed.flatMap(({ before, after }): BlockStep[] => {
    if (!after) return []
    if (after.type === 'relatedLinkBlock') return [{ before, after }]
    return before && before.type !== 'relatedLinkBlock'
      ? blocksAmong(changedWithin(before, after))
      : []
  })
}

function linksOf({ attrs }: NodeJson) {
  return RelatedLinkBlockAttributes.parse(attrs).links
}

function withLinks(node: NodeJson, links: ReturnType<typeof linksOf>): NodeJson {
  return { ...node, attrs: { ...node.attrs, links } }
}
