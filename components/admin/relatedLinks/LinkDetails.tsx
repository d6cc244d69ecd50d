'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { RelatedLink } from '@/content/relatedLinkBlock/block'
import { type Targets, targetOf } from './links'
import { RelFlags } from './RelFlags'

type Props = {
  link: RelatedLink
  targets: Targets
  onChange: (link: RelatedLink) => void
  onClose: () => void
}

/**
 * The label, address and flags of a link. Every letter is taken over at once, except while the
 * link would be one that cannot be stored: then the field says why, and keeps what was typed.
 */
export function LinkDetails({ link, targets, onChange, onClose }: Props) {
  const first = useRef<HTMLInputElement>(null)
  const [label, setLabel] = useState(link.label ?? '')
  const [url, setUrl] = useState(link.target.kind === 'url' ? link.target.url : '')
  const error = problemOf({ ...link, ...typed(link, label, url) })

  useEffect(() => first.current?.focus(), [])

  function change(nextLabel: string, nextUrl: string) {
    setLabel(nextLabel)
    setUrl(nextUrl)
    const next = { ...link, ...typed(link, nextLabel, nextUrl) }
    if (problemOf(next) === null) onChange(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const closes = event.key === 'Escape' || (event.key === 'Enter' && isTextField(event.target))
    if (!closes) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields within
    <div className="grid gap-4 border-t p-3" onKeyDown={onKeyDown}>
      <Field
        label="Label"
        hint={
          link.target.kind === 'post'
            ? 'Leave it empty to show the article’s headline, also when it changes.'
            : 'What readers see in place of the address.'
        }
        error={error?.field === 'label' ? error.message : undefined}
      >
        <Input
          ref={first}
          value={label}
          maxLength={300}
          placeholder={targetOf(link, targets)?.title ?? 'What readers see'}
          onChange={(event) => change(event.target.value, url)}
        />
      </Field>
      {link.target.kind === 'url' && (
        <Field label="Address" error={error?.field === 'url' ? error.message : undefined}>
          <Input
            type="url"
            value={url}
            maxLength={2048}
            onChange={(event) => change(label, event.target.value)}
          />
        </Field>
      )}
      <RelFlags rel={link.rel} onChange={(rel) => onChange({ ...link, rel })} />
      <Button size="sm" className="w-fit" onClick={onClose}>
        Done
      </Button>
    </div>
  )
}

function typed(
  link: RelatedLink,
  label: string,
  url: string,
): Pick<RelatedLink, 'label' | 'target'> {
  return {
    label: label.trim() === '' ? null : label.trim(),
    target: link.target.kind === 'url' ? { kind: 'url', url: url.trim() } : link.target,
  }
}

function problemOf(link: RelatedLink) {
  const checked = RelatedLink.safeParse(link)
  if (checked.success) return null
  const issue = checked.error.issues[0]
  const field = issue?.path.includes('url') ? ('url' as const) : ('label' as const)
  return { field, message: `${issue?.message} Readers get the last one until then.` }
}

function isTextField(target: EventTarget) {
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}
