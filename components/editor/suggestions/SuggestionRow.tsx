import { formatDate } from 'date-fns'
import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { Suggestion } from '@/domain/relatedLinks/suggestions/suggestion'
import { wordsFor } from './reasons'

type Props = {
  suggestion: Suggestion
  /** The key that takes it, too. */
  number: number
  isEditable: boolean
  onInsert: () => void
  onDismiss: () => void
}

/** One article to link to, and why. */
export function SuggestionRow({ suggestion, number, isEditable, onInsert, onDismiss }: Props) {
  const { target, reasons } = suggestion
  const { section, publishedAt } = target
  const details = [section, publishedAt && formatDate(publishedAt, 'd MMM yyyy')].filter(Boolean)
  return (
    <li className="-mx-2 relative">
      <button
        type="button"
        data-suggestion
        className="flex w-full cursor-pointer gap-2.5 rounded-md py-2 pr-10 pl-2 text-left hover:bg-accent disabled:cursor-default"
        disabled={!isEditable}
        // The cursor stays where the line is to come.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onInsert}
      >
        <Thumbnail src={target.thumbnail} number={number} />
        <span className="wrap-anywhere min-w-0 flex-1">
          <span className="sr-only">Put a line to </span>
          <span className="block text-sm leading-snug">{target.title}</span>
          <span className="block text-muted-foreground text-xs">{details.join(' · ')}</span>
          <span className="block pt-0.5 text-muted-foreground text-xs">
            {reasons.map(wordsFor).join(' · ')}
          </span>
        </span>
      </button>
      {isEditable && (
        <Button
          variant="ghost"
          size="icon-sm"
          className="absolute top-1.5 right-1"
          aria-label={`Do not suggest ${target.title}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onDismiss}
        >
          <X aria-hidden />
        </Button>
      )}
    </li>
  )
}

function Thumbnail({ src, number }: { src: string | null; number: number }) {
  return (
    <span
      aria-hidden
      className="relative mt-0.5 size-11 shrink-0 overflow-hidden rounded-sm bg-muted"
    >
      {src && <img src={src} alt="" loading="lazy" className="size-full object-cover" />}
      <span className="absolute bottom-0 left-0 rounded-tr-sm bg-background/90 px-1 font-medium text-[0.6875rem] leading-4">
        {number}
      </span>
    </span>
  )
}
