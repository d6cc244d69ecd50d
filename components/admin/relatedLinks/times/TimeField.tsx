'use client'

import { formatDate } from 'date-fns'
import { X } from 'lucide-react'
import { useRef } from 'react'
import { useIsHere } from '@/components/admin/useIsHere'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { isUnfinished } from './unfinished'

type Props = {
  label: string
  /** An invalid one is a moment that is not typed to its end. */
  date: Date | null
  error: string | undefined
  onChange: (date: Date | null) => void
}

/** A moment to the minute, in the time zone of whoever types it. */
export function TimeField({ label, date, error, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const isHere = useIsHere()
  const shown = isHere && date && !isUnfinished(date) ? formatDate(date, inputFormat) : ''

  /** Browsers tell of a half-typed moment by nothing but `badInput`: its value is empty. */
  function note({ value, validity }: HTMLInputElement) {
    const isKnown = validity.badInput ? isUnfinished(date) : value === shown && !isUnfinished(date)
    if (isKnown) return
    if (validity.badInput) onChange(new Date(Number.NaN))
    else onChange(value === '' ? null : new Date(value))
  }

  function clear() {
    onChange(null)
    if (!input.current) return
    input.current.value = ''
    input.current.focus()
  }

  return (
    <div className="flex items-start gap-1">
      <Field label={label} error={error} className="min-w-0 flex-1">
        <Input
          ref={input}
          type="datetime-local"
          step={60}
          // Years of four digits: without it, a fifth one goes where the hour was meant to.
          max="9999-12-31T23:59"
          value={shown}
          onChange={(event) => note(event.currentTarget)}
          onKeyUp={(event) => note(event.currentTarget)}
          onBlur={(event) => note(event.currentTarget)}
        />
      </Field>
      <Button
        size="icon"
        variant="ghost"
        className="mt-6.5"
        aria-label={`Clear ${label.toLowerCase()}`}
        aria-disabled={date === null}
        onClick={clear}
      >
        <X aria-hidden />
      </Button>
    </div>
  )
}

const inputFormat = "yyyy-MM-dd'T'HH:mm"
