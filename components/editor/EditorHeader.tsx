import { ChevronLeft, PanelRight } from 'lucide-react'
import { StatusBadge } from '@/components/admin/StatusBadge'
import { Button } from '@/components/ui/button'
import { LeaveFocusMode } from './focusMode/LeaveFocusMode'
import { ShortcutSheet } from './menus/ShortcutSheet'
import { ArticleMenu } from './publishing/ArticleMenu'
import { PublishButton } from './publishing/PublishButton'
import type { Publishing } from './publishing/usePublishing'
import type { SaveState } from './saving/autosave'
import { SaveLine } from './saving/SaveLine'

type Props = {
  saveState: SaveState
  publishing: Publishing
  isShowingDetails: boolean
  onToggleDetails: () => void
  focusMode: { isOn: boolean; leave: () => void }
}

/** Stays at the upper edge: the way back, the state of the article, and what readers are shown. */
export function EditorHeader(props: Props) {
  const { saveState, publishing, isShowingDetails, onToggleDetails, focusMode } = props
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center gap-2 border-b bg-sidebar px-2 group-data-focus/editor:pl-4 md:gap-3">
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
      <div className="group-data-focus/editor:hidden ml-auto flex items-center gap-1 md:gap-2">
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
        <ShortcutSheet />
        <ArticleMenu publishing={publishing} />
        <PublishButton publishing={publishing} />
      </div>
    </header>
  )
}
