'use client'

import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type Props = {
  kind: 'author' | 'section' | 'tag'
  /** The slug that readers know; null for a new one. */
  known: string | null
  value: string
  error: string | undefined
  onChange: (slug: string) => void
}

export function SlugField({ kind, known, value, error, onChange }: Props) {
  const isMoving = known !== null && value !== known
  return (
    <Field
      label="Slug"
      error={error}
      hint={
        isMoving
          ? `Readers who open /${kind}/${known} are sent to the new address.`
          : `The end of its address: /${kind}/${value || '…'}`
      }
    >
      <Input
        value={value}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
