import { GitCompareArrows, History } from 'lucide-react'
import { DropdownMenuItem } from '@/components/ui/dropdown-menu'
import type { Publishing } from '../publishing/usePublishing'
import { publishingHref, revisionsHref } from './address'
import { SavedFirstLink } from './SavedFirstLink'

/** In the article's menu: its history, and what an update would change. */
export function RevisionItems({ publishing }: { publishing: Publishing }) {
  const { postId, isLive, hasChanges, save } = publishing
  return (
    <>
      <DropdownMenuItem asChild>
        <SavedFirstLink href={revisionsHref(postId)} save={save}>
          <History aria-hidden />
          Revisions
        </SavedFirstLink>
      </DropdownMenuItem>
      {isLive && hasChanges && (
        <DropdownMenuItem asChild>
          <SavedFirstLink href={publishingHref(postId)} save={save}>
            <GitCompareArrows aria-hidden />
            What publishing would change
          </SavedFirstLink>
        </DropdownMenuItem>
      )}
    </>
  )
}
