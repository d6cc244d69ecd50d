import { ChevronLeft } from 'lucide-react'
import type { ActionResult } from '@/components/admin/result'
import { Button } from '@/components/ui/button'
import type { Comparison, ComparisonAddress } from '@/domain/revisions/compare'
import type { RevisionList } from '@/domain/revisions/list'
import type { RevisionNaming } from '@/domain/revisions/name'
import type { RevisionProblem } from '@/domain/revisions/problems'
import type { Restored, RevisionRestoration } from '@/domain/revisions/restore'
import { ComparedTexts } from './ComparedTexts'
import { KeptTexts } from './KeptTexts'

export type RevisionActions = {
  nameRevision: (naming: RevisionNaming) => Promise<ActionResult>
  restoreRevision: (
    restoration: RevisionRestoration,
  ) => Promise<Restored | RevisionProblem | Extract<ActionResult, { ok: false }>>
}

type Props = {
  list: RevisionList
  /** Null where one of the texts is not kept any more. */
  comparison: Comparison | null
  address: ComparisonAddress
  actions: RevisionActions
}

/** The texts that an article had: two of them compared, and the list to choose them from. */
export function RevisionsScreen({ list, comparison, address, actions }: Props) {
  const title = list.post.title || 'Untitled article'
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="sticky top-0 z-30 flex h-12 items-center gap-2 border-b bg-sidebar px-2 md:gap-3">
        <Button variant="ghost" asChild>
          {/* A whole new page, so that the editor opens the newest text. */}
          <a href={`/admin/posts/${list.post.id}`}>
            <ChevronLeft aria-hidden />
            Article
          </a>
        </Button>
        <h1 className="min-w-0 truncate font-medium text-sm">
          <span className="max-sm:sr-only">Revisions of </span>
          {title}
        </h1>
        <Button variant="ghost" size="sm" className="ml-auto lg:hidden" asChild>
          <a href="#kept-texts">All revisions</a>
        </Button>
      </header>
      <div className="flex flex-1 flex-col lg:grid lg:grid-cols-[minmax(0,1fr)_21rem]">
        <main className="min-w-0">
          <ComparedTexts list={list} comparison={comparison} address={address} actions={actions} />
        </main>
        <KeptTexts list={list} comparison={comparison} address={address} />
      </div>
    </div>
  )
}
