import type { ReactNode } from 'react'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { BlockContent } from '@/domain/relatedLinks/content'
import { BlockPreview } from './BlockPreview'
import { hiddenBecause, type Targets } from './links'

type Block = Pick<BlockContent, 'heading' | 'layout' | 'links'>

type Props = {
  block: Block
  targets: Targets
  /** What is to be said of the links, where a rule fills the block. */
  summary?: string
  children?: ReactNode
}

/** A block as it stands in articles. */
export function ReaderView({ block, targets, summary, children }: Props) {
  const said = summary ?? whyNothing(block, targets)
  return (
    <Card>
      <CardHeader>
        <CardTitle>As readers see it</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-4">
        {block.links.length > 0 && <BlockPreview block={block} targets={targets} />}
        <p role="status" className="text-muted-foreground text-sm empty:hidden">
          {said}
        </p>
        {children}
      </CardContent>
    </Card>
  )
}

function whyNothing({ links }: Block, targets: Targets): string | null {
  if (links.length === 0) return 'Nothing: a block without links is not shown.'
  const isHidden = links.every((link) => hiddenBecause(link, links, targets) !== null)
  return isHidden ? 'Nothing for now: none of its links leads to a published article.' : null
}
