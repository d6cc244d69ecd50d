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
  const { links } = block
  const attention = attentionOf(block)
  return (
    <span className="flex items-center gap-2 whitespace-nowrap tabular-nums">
      {links > 0 && links.toLocaleString('en')}
      {links > 0 && noun && (links === 1 ? ' link' : ' links')}
      {attention && <Badge variant="notice">{attention}</Badge>}
    </span>
  )
}
