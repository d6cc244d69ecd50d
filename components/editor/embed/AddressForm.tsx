'use client'

import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Spinner } from '@/components/ui/spinner'
import type { EmbedAttributes } from '@/content/embed/node'
import { providers } from '@/content/embed/providers'
import { recogniseEmbed } from '@/content/embed/recognise'
import type { useLookUp } from './lookUp'

type Props = {
  lookUp: ReturnType<typeof useLookUp>
  onFound: (attributes: Partial<EmbedAttributes>) => void
  onRemove: () => void
  /** Back to the text, the embed staying selected. */
  onLeave: () => void
}

/** Where the address of what is to be embedded is typed or pasted. Escape takes the embed away. */
export function AddressForm({ lookUp, onFound, onRemove, onLeave }: Props) {
  const [address, setAddress] = useState('')

  async function embed(event: FormEvent) {
    event.preventDefault()
    if (lookUp.isAsking) return
    const url = completed(address.trim())
    // At once, where the address says it all; its site is asked for the rest meanwhile.
    const found = recogniseEmbed(url)
    if (found) {
      onFound(found)
      onLeave()
    }
    const answer = await lookUp.ask(url)
    if (!found && answer.ok) onLeave()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (address === '') onRemove()
    else onLeave()
  }

  return (
    <form
      className="mt-3 grid gap-3 border-t pt-3 font-sans text-base"
      onSubmit={embed}
      onKeyDown={onKeyDown}
      onDragStart={(event) => event.preventDefault()}
    >
      <div data-first-control>
        <Field label="Link" hint={`From ${names}.`} error={lookUp.notice ?? undefined}>
          <Input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            maxLength={2048}
            placeholder="https://"
            value={address}
            onChange={(event) => {
              lookUp.forgetNotice()
              setAddress(event.target.value)
            }}
          />
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          type="submit"
          size="sm"
          variant="primary"
          aria-disabled={lookUp.isAsking || address.trim() === ''}
        >
          {lookUp.isAsking && <Spinner />}
          Embed
        </Button>
        <Button type="button" size="sm" onClick={onRemove}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  Object.values(providers).map(({ name }) => name),
)

function completed(address: string) {
  return /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`
}
