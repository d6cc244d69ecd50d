import type { ListedBlock } from '@/domain/relatedLinks/listBlocks'

type Counted = Pick<ListedBlock, 'links' | 'hiddenLinks' | 'rule'>

/** What is wrong with a block, in the words of its badge; null if nothing is. */
export function attentionOf({ links, hiddenLinks, rule }: Counted): string | null {
  const hidden = hiddenLinks.length
  if (links === 0) return rule ? null : 'No links'
  if (hidden === 0) return null
  if (hidden === links) return links === 1 ? 'Not shown' : 'None shown'
  return `${hidden} not shown`
}
