'use client'

import { CircleAlert } from 'lucide-react'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { SearchChoice } from '../SearchChoice'

type Props = {
  /** What is chosen, such as "Tag". */
  label: string
  placeholder: string
  noResults: string
  /** The name of what is chosen; null for nothing yet. */
  chosen: string | null
  error: string | undefined
  /** Must stay the same function from one render to the next. */
  search: (text: string) => Promise<Named[]>
  onChoose: (named: Named) => void
}

/** One of many things that have a name. */
export function NameChoice({ label, chosen, error, search, onChoose, ...field }: Props) {
  const errorId = useId()
  const change = useRef<HTMLButtonElement>(null)
  const [isChanging, setChanging] = useState(false)
  const [isJustChosen, setJustChosen] = useState(false)
  const find = useCallback(
    async (text: string) => (await search(text)).map((named) => ({ key: named.id, named })),
    [search],
  )

  useEffect(() => {
    // The user may have moved on to another field before the answer came: don't pull the focus back.
    if (isJustChosen && document.activeElement === document.body) change.current?.focus()
  }, [isJustChosen])

  function choose(named: Named) {
    setChanging(false)
    setJustChosen(true)
    onChoose(named)
  }

  function keep() {
    setChanging(false)
    setJustChosen(true)
  }

  return (
    <div className="grid content-start gap-1.5">
      <p className="font-medium text-sm">{label}</p>
      {chosen !== null && !isChanging ? (
        <div className="wrap-anywhere flex min-h-9 items-center justify-between gap-3 rounded-md border bg-muted/50 py-0.5 pr-0.5 pl-2.5 text-sm md:min-h-8">
          {chosen}
          <Button
            ref={change}
            size="sm"
            variant="ghost"
            aria-label={`Change the ${label.toLowerCase()}: ${chosen}`}
            onClick={() => {
              setJustChosen(false)
              setChanging(true)
            }}
          >
            Change
          </Button>
        </div>
      ) : (
        <SearchChoice
          {...field}
          label={label}
          search={find}
          renderOption={({ named }) => named.name}
          onChoose={({ named }) => choose(named)}
          onEscape={chosen === null ? undefined : keep}
          takesFocus={isChanging}
          invalid={error ? errorId : undefined}
        />
      )}
      {error && (
        <p id={errorId} className="flex gap-1.5 text-destructive text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </div>
  )
}
