import { Badge } from '@/components/ui/badge'
import type { ListedBlock } from '@/domain/relatedLinks/listBlocks'
import { attentionOf } from './attention'

type Props = {
  block: ListedBlock
  /** Where no heading of a column says what is counted. */
  noun?: boolean
}

/** How many links a block has, and what is wrong with them. */
export function LinkCount({ block, noun = false }: Props) {
  const { links, rule } = block
  const attention = attentionOf(block)
  return (
    <span className="flex flex-wrap items-center gap-x-2 tabular-nums">
      {countOf(links, rule, noun)}
      {attention && <Badge variant="notice">{attention}</Badge>}
    </span>
  )
}

/** Of a rule, at most; how many it finds depends on the article. */
function countOf(links: number, rule: ListedBlock['rule'], noun: boolean) {
  const count = rule?.count ?? links
  if (count === 0) return null
  const text = `${rule ? 'up to ' : ''}${count.toLocaleString('en')}`
  return noun ? `${text} ${count === 1 ? 'link' : 'links'}` : text
}
