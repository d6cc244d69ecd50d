import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { BlockContent } from '@/domain/relatedLinks/content'
import { BlockPreview } from './BlockPreview'
import { hiddenBecause, type Targets } from './links'

type Props = { block: BlockContent; targets: Targets }

/** A block as it stands in articles. */
export function ReaderView({ block, targets }: Props) {
  const nothing = whyNothing({ block, targets })
  return (
    <Card>
      <CardHeader>
        <CardTitle>As readers see it</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-3">
        {nothing && <p className="text-muted-foreground text-sm">{nothing}</p>}
        {block.links.length > 0 && <BlockPreview block={block} targets={targets} />}
      </CardContent>
    </Card>
  )
}

function whyNothing({ block, targets }: Props): string | null {
  if (block.links.length === 0) return 'Nothing: a block without links is not shown.'
  const isHidden = block.links.every((link) => hiddenBecause(link, targets) !== null)
  return isHidden ? 'Nothing for now: none of its links leads to a published article.' : null
}
