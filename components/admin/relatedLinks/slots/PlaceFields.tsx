'use client'

import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import { Input } from '@/components/ui/input'
import type { SlotDraft } from './draft'

type Props = {
  place: SlotDraft['afterParagraph']
  error: string | undefined
  onChange: (place: SlotDraft['afterParagraph']) => void
}

/** Where in an article a slot stands. */
export function PlaceFields({ place, error, onChange }: Props) {
  const id = useId()
  return (
    <fieldset className="grid gap-2 text-sm">
      <legend className="mb-1.5 font-medium">Where in the article</legend>
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="radio"
          id={`${id}-after`}
          name={id}
          className="size-4 accent-primary"
          checked={!place.isAtEnd}
          onChange={() => onChange({ ...place, isAtEnd: false })}
        />
        <label htmlFor={`${id}-after`}>After paragraph</label>
        <Input
          type="number"
          inputMode="numeric"
          aria-label="Paragraph"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : `${id}-hint`}
          min={1}
          max={200}
          className="w-20"
          value={place.number ?? ''}
          onChange={({ target }) =>
            onChange({
              isAtEnd: false,
              number: target.value === '' ? null : Number(target.value),
            })
          }
        />
      </div>
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 text-destructive">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
      <p id={`${id}-hint`} className="text-muted-foreground">
        Only paragraphs of the text are counted. A shorter article has it at its end.
      </p>
      <label className="flex w-fit items-center gap-2">
        <input
          type="radio"
          name={id}
          className="size-4 accent-primary"
          checked={place.isAtEnd}
          onChange={() => onChange({ ...place, isAtEnd: true })}
        />
        At the end of the article
      </label>
    </fieldset>
  )
}
