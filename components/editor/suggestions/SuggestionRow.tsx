import { Plus, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { Suggestion } from '@/domain/relatedLinks/suggestions/suggestion'
import { wordsFor } from './reasons'

type Props = {
  suggestion: Suggestion
  isEditable: boolean
  onInsert: () => void
  onDismiss: () => void
}

/** One article to link to, and why. */
export function SuggestionRow({ suggestion, isEditable, onInsert, onDismiss }: Props) {
  const { target, reasons } = suggestion
  return (
    <li className="flex items-start gap-1 rounded-md py-1.5 pl-2 hover:bg-accent">
      <div className="wrap-anywhere min-w-0 flex-1">
        <p className="text-sm leading-snug">{target.title}</p>
        <p className="text-muted-foreground text-xs">{reasons.map(wordsFor).join(' · ')}</p>
      </div>
      {isEditable && (
        <>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Put a line to ${target.title} at the cursor`}
            // The cursor stays where the line is to come.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onInsert}
          >
            <Plus aria-hidden />
          </Button>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Do not suggest ${target.title}`}
            onClick={onDismiss}
          >
            <X aria-hidden />
          </Button>
        </>
      )}
    </li>
  )
}
