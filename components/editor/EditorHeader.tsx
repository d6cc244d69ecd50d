import { ChevronLeft, Eye, PanelRight } from 'lucide-react'
import { StatusBadge } from '@/components/admin/StatusBadge'
import { Button } from '@/components/ui/button'
import type { Place } from '@/domain/checks/list'
import { CompanyMenu } from './company/CompanyMenu'
import type { CompanyState } from './company/useCompany'
import { LeaveFocusMode } from './focusMode/LeaveFocusMode'
import { ShortcutSheet } from './menus/ShortcutSheet'
import { ArticleMenu } from './publishing/ArticleMenu'
import { PublishButton } from './publishing/PublishButton'
import type { Publishing } from './publishing/usePublishing'
import { RevisionLinks } from './revisions/RevisionLinks'
import type { SaveState } from './saving/autosave'
import { SaveLine } from './saving/SaveLine'

type Props = {
  saveState: SaveState
  company: CompanyState
  publishing: Publishing
  isShowingDetails: boolean
  onToggleDetails: () => void
  isPreviewing: boolean
  onTogglePreview: () => void
  focusMode: { isOn: boolean; leave: () => void }
  onGoToFinding: (place: Place) => void
}

/** Stays at the upper edge: the way back, the state of the article, and what readers are shown. */
export function EditorHeader(props: Props) {
  const { saveState, company, publishing, focusMode } = props
  const { isShowingDetails, onToggleDetails, isPreviewing, onTogglePreview } = props
  return (
    <header
      className={`${isPreviewing ? 'max-lg:invisible' : ''} sticky top-0 z-30 flex h-12 items-center gap-2 border-b bg-sidebar px-2 group-data-focus/editor:pl-4 max-sm:gap-1 max-sm:px-1 md:gap-3`}
    >
      <h1 className="sr-only">{publishing.title || 'Untitled article'}</h1>
      <Button variant="ghost" className="group-data-focus/editor:hidden" asChild>
        {/* A whole new page, and so the end of this one: see AdminDocument. */}
        <a href="/admin/posts">
          <ChevronLeft aria-hidden />
          <span className="max-sm:sr-only">Articles</span>
        </a>
      </Button>
      <span className="group-data-focus/editor:hidden max-sm:hidden">
        <StatusBadge status={publishing.status} />
      </span>
      <SaveLine state={saveState} />
      {focusMode.isOn && <LeaveFocusMode onLeave={focusMode.leave} />}
      <div className="group-data-focus/editor:hidden ml-auto flex items-center gap-1 max-sm:gap-0 md:gap-2">
        <CompanyMenu others={company.company?.others ?? []} />
        <Button
          variant="ghost"
          className="max-sm:w-9 max-sm:px-0 lg:hidden"
          aria-expanded={isShowingDetails}
          aria-controls="details"
          onClick={onToggleDetails}
        >
          <PanelRight aria-hidden />
          <span className="max-sm:sr-only">Details</span>
        </Button>
        <Button
          id="preview-button"
          variant="ghost"
          className="max-sm:w-9 max-sm:px-0"
          aria-expanded={isPreviewing}
          onClick={onTogglePreview}
        >
          <Eye aria-hidden />
          <span className="max-sm:sr-only">Preview</span>
        </Button>
        <ShortcutSheet />
        <RevisionLinks publishing={publishing} />
        <ArticleMenu publishing={publishing} />
        {company.isWriter && <PublishButton publishing={publishing} onGo={props.onGoToFinding} />}
      </div>
    </header>
  )
}
