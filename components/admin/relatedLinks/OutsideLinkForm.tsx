'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { linkFrom, type NewLink, needsLabel, type OutsideLink } from './outsideLink'
import { RelFlags } from './RelFlags'

type Props = {
  link: OutsideLink
  /** Why it could not be saved. */
  error: string | undefined
  onChange: (link: OutsideLink) => void
  onAdd: (link: NewLink) => void
  onCancel: () => void
  onFocusChange: (hasFocus: boolean) => void
}

/** Asks what a link to another site shall say. Not a form element: it stands inside forms. */
export function OutsideLinkForm({ link, error, onChange, onAdd, onCancel, onFocusChange }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [isRefused, setRefused] = useState(false)

  useEffect(() => field.current?.focus(), [])

  function add() {
    const added = linkFrom(link)
    if (added) return onAdd(added)
    setRefused(true)
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && event.target === field.current) add()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields within
    <div
      // Safari gives no focus to a button that is clicked, but to this.
      tabIndex={-1}
      className="grid gap-3 rounded-md border p-3 outline-none"
      onKeyDown={onKeyDown}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
    >
      <p className="text-sm break-all text-muted-foreground">{link.url}</p>
      <Field label="Label" error={isRefused ? needsLabel : error}>
        <Input
          ref={field}
          value={link.label}
          maxLength={300}
          placeholder="What readers see"
          onChange={(event) => {
            onChange({ ...link, label: event.target.value })
            setRefused(false)
          }}
        />
      </Field>
      <RelFlags rel={link.rel} onChange={(rel) => onChange({ ...link, rel })} />
      <div className="flex gap-2">
        <Button size="sm" onClick={add}>
          Add link
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Back
        </Button>
      </div>
    </div>
  )
}
