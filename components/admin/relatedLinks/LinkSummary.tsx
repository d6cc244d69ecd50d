import { ExternalLink } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { hiddenBecause, hostOf, labelOf, type Targets, targetOf } from './links'

/** A link in a line or two: what it says, where it leads, and whether readers get it. */
export function LinkSummary({
  link,
  links,
  targets,
  error,
}: {
  link: RelatedLink
  /** Of the block that it is in. */
  links: RelatedLink[]
  targets: Targets
  error?: string | undefined
}) {
  const hidden = hiddenBecause(link, links, targets)
  const details = detailsOf(link, targets)
  return (
    <>
      <span className="block leading-snug">{labelOf(link, targets)}</span>
      {details !== '' && (
        <span className="block text-sm break-words text-muted-foreground">
          {link.target.kind === 'url' && (
            <ExternalLink aria-label="Another site:" className="mr-1 inline size-3.5" />
          )}
          {details}
        </span>
      )}
      {hidden && (
        <span className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-muted-foreground">
          <Badge variant="notice">{hidden}</Badge> Not shown to readers
        </span>
      )}
      {error && (
        <span role="alert" className="block text-sm text-destructive">
          {error}
        </span>
      )}
    </>
  )
}

function detailsOf(link: RelatedLink, targets: Targets) {
  const where =
    link.target.kind === 'url'
      ? hostOf(link.target.url)
      : link.label !== null && targetOf(link, targets)?.title
  return [where, ...link.rel].filter(Boolean).join(' · ')
}
