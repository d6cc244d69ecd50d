'use client'

import { ChevronDown } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { isOutsideUrl } from '@/content/link/href'
import { type QuotationSource, sourceOf } from '@/content/quotation/source'
import { typedHref } from '../toolbar/typedHref'
import type { MenuProps } from './OptionsMenu'

type Props = MenuProps & { position: number; attrs: Record<string, unknown> }

/** Who said it, or where it stands: asked for beside the text, shown below the quotation. */
export function SourceOptions({ editor, isOpen, onOpenChange, position, attrs }: Props) {
  return (
    <Popover open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Button asChild>
        <PopoverTrigger asChild>
          <Button variant="ghost" className="h-9 gap-1 bg-accent px-2 md:h-8 md:px-2">
            Source
            <ChevronDown aria-hidden className="opacity-60" />
          </Button>
        </PopoverTrigger>
      </Radix.Button>
      <PopoverContent
        className="w-80 max-w-[calc(100vw-1rem)]"
        aria-label="Source of the quotation"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          editor.view.focus()
        }}
      >
        <SourceForm
          source={sourceOf(attrs)}
          onChange={(name, value) =>
            editor.commands.command(({ tr }) => {
              tr.setNodeAttribute(position, name, value)
              return true
            })
          }
          onDone={() => onOpenChange(false)}
        />
      </PopoverContent>
    </Popover>
  )
}

type FormProps = {
  source: QuotationSource
  onChange: (name: keyof QuotationSource, value: string) => void
  onDone: () => void
}

/** What is typed is in the document at once; of the address, only what is one. */
function SourceForm({ source, onChange, onDone }: FormProps) {
  const [name, setName] = useState(source.source)
  const [url, setUrl] = useState(source.sourceUrl)
  const [isChecked, setChecked] = useState(false)
  const address = addressOf(url)

  function finish(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (address !== null) onDone()
  }

  return (
    <form className="grid gap-4" onSubmit={finish}>
      <Field label="Source">
        <Input
          value={name}
          maxLength={300}
          placeholder="Who said it, or where"
          onChange={(event) => {
            setName(event.target.value)
            onChange('source', event.target.value)
          }}
        />
      </Field>
      <Field
        label="Address"
        hint="Where readers find it, if anywhere."
        error={
          isChecked && address === null
            ? 'This is no address of a web page. It begins with https:// or http://.'
            : undefined
        }
      >
        <Input
          value={url}
          maxLength={2048}
          inputMode="url"
          placeholder="https://"
          onChange={(event) => {
            setUrl(event.target.value)
            const next = addressOf(event.target.value)
            if (next !== null) onChange('sourceUrl', next)
          }}
        />
      </Field>
      <Button type="submit" size="sm" className="justify-self-start">
        Done
      </Button>
    </form>
  )
}

/** Empty where none was typed; null where it is no address of a page. */
function addressOf(typed: string) {
  if (typed.trim() === '') return ''
  const href = typedHref(typed)
  return href !== null && isOutsideUrl(href) ? href : null
}
