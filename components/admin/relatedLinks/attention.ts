import type { ListedBlock } from '@/domain/relatedLinks/listBlocks'

type Counted = Pick<ListedBlock, 'links' | 'hiddenLinks'>

/** What is wrong with a block, in the words of its badge; null if nothing is. */
export function attentionOf({ links, hiddenLinks }: Counted): string | null {
  const hidden = hiddenLinks.length
  if (links === 0) return 'No links'
  if (hidden === 0) return null
  if (hidden === links) return links === 1 ? 'Not shown' : 'None shown'
  return `${hidden} not shown`
}
