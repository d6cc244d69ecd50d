'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { RelFlags } from './RelFlags'

type Props = {
  url: string
  onAdd: (label: string, rel: RelatedLink['rel']) => void
  onCancel: () => void
}

/** Asks what a link to another site shall say. Not a form element: it stands inside forms. */
export function OutsideLinkForm({ url, onAdd, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [label, setLabel] = useState('')
  const [rel, setRel] = useState<RelatedLink['rel']>([])
  const [error, setError] = useState<string>()

  useEffect(() => field.current?.focus(), [])

  function add() {
    const settled = label.trim()
    if (settled !== '') return onAdd(settled, rel)
    setError('Say what the link shows readers.')
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
    <div className="grid gap-3 rounded-md border p-3" onKeyDown={onKeyDown}>
      <p className="text-sm break-all text-muted-foreground">{url}</p>
      <Field label="Label" error={error}>
        <Input
          ref={field}
          value={label}
          maxLength={300}
          placeholder="What readers see"
          onChange={(event) => {
            setLabel(event.target.value)
            setError(undefined)
          }}
        />
      </Field>
      <RelFlags rel={rel} onChange={setRel} />
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
