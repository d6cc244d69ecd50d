'use client'

import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { type AuthorSave, maxLinks } from '@/domain/authors/fields'

type Link = AuthorSave['links'][number]

type Props = {
  links: Link[]
  /** By the place of the field, such as `links.0.url`. */
  errors: Record<string, string>
  onChange: (links: Link[]) => void
}

export function LinksField({ links, errors, onChange }: Props) {
  const addButton = useRef<HTMLButtonElement>(null)

  function change(index: number, changed: Partial<Link>) {
    onChange(links.map((link, at) => (at === index ? { ...link, ...changed } : link)))
  }

  function remove(index: number) {
    onChange(links.toSpliced(index, 1))
    // The button that was pressed is gone with its row.
    addButton.current?.focus()
  }

  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 font-medium text-sm">Links</legend>
      {links.map((link, index) => (
        <div key={index} className="flex items-start gap-2">
          <div className="grid flex-1 gap-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <Field
              label={`Label of link ${index + 1}`}
              hideLabel
              error={errors[`links.${index}.label`]}
            >
              <Input
                value={link.label}
                maxLength={50}
                placeholder="Website"
                autoFocus={link.label === '' && link.url === ''}
                onChange={(event) => change(index, { label: event.target.value })}
              />
            </Field>
            <Field
              label={`Address of link ${index + 1}`}
              hideLabel
              error={errors[`links.${index}.url`]}
            >
              <Input
                type="url"
                value={link.url}
                maxLength={2048}
                placeholder="https://"
                autoComplete="off"
                onChange={(event) => change(index, { url: event.target.value })}
              />
            </Field>
          </div>
          <Button
            variant="ghost"
            size="icon"
            aria-label={`Remove link ${index + 1}`}
            onClick={() => remove(index)}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <Button
        ref={addButton}
        size="sm"
        className="w-fit"
        disabled={links.length >= maxLinks}
        onClick={() => onChange([...links, { label: '', url: '' }])}
      >
        <Plus aria-hidden />
        Add a link
      </Button>
    </fieldset>
  )
}
