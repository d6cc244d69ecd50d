'use client'

import { type KeyboardEvent, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { curated } from '@/domain/relatedLinks/content'
import type { RelatedLinkSources } from './sources'

type Props = {
  block: RelatedLinkBlockAttributes
  share: NonNullable<RelatedLinkSources['share']>
  onShared: (id: string) => void
  onCancel: () => void
}

/** Asks for the name under which an article's block becomes a shared one. */
export function ShareForm({ block, share, onShared, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(block.heading)
  const [error, setError] = useState<string>()
  const [isSharing, startSharing] = useTransition()

  useEffect(() => field.current?.focus(), [])

  function submit() {
    startSharing(async () => {
      const { heading, layout, links } = block
      const answer = await share({ name, heading, layout, links, ...curated }).catch(() => noAnswer)
      if (answer.ok) return onShared(answer.id)
      setError(answer.message)
      field.current?.focus()
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && event.target === field.current) submit()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields within
    <div className="grid gap-3 rounded-md border p-3" onKeyDown={onKeyDown}>
      <Field label="Name at the desk" hint="For the newsroom only." error={error}>
        <Input
          ref={field}
          value={name}
          maxLength={100}
          onChange={(event) => {
            setName(event.target.value)
            setError(undefined)
          }}
        />
      </Field>
      <div className="flex gap-2">
        <Button size="sm" variant="primary" isPending={isSharing} onClick={submit}>
          Share
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

const noAnswer = {
  ok: false as const,
  message: 'The server did not answer. Check your connection, then try again.',
}
