import { GitCompareArrows, History } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import type { Publishing } from '../publishing/usePublishing'
import { publishingHref, revisionsHref } from './address'
import { SavedFirstLink } from './SavedFirstLink'

/** In the header, where there is room: the article's history, and what an update would change. */
export function RevisionLinks({ publishing }: { publishing: Publishing }) {
  const { postId, isLive, hasChanges } = publishing
  return (
    <>
      <IconLink label="Revisions" href={revisionsHref(postId)} publishing={publishing}>
        <History aria-hidden />
      </IconLink>
      {isLive && hasChanges && (
        <IconLink
          label="What publishing would change"
          href={publishingHref(postId)}
          publishing={publishing}
        >
          <GitCompareArrows aria-hidden />
        </IconLink>
      )}
    </>
  )
}

type Props = { label: string; href: string; publishing: Publishing; children: ReactNode }

function IconLink({ label, href, publishing, children }: Props) {
  return (
    <Tooltip content={label}>
      <Button variant="ghost" size="icon" className="max-md:hidden" asChild>
        <SavedFirstLink href={href} save={publishing.save} aria-label={label}>
          {children}
        </SavedFirstLink>
      </Button>
    </Tooltip>
  )
}
