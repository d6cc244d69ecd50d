'use client'

import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { typedHref } from './typedHref'

type Props = { editor: Editor; onDone: () => void }

export function LinkForm({ editor, onDone }: Props) {
  const [isChange] = useState(() => editor.isActive('link'))
  const [address, setAddress] = useState(() => String(editor.getAttributes('link').href ?? ''))
  const [error, setError] = useState<string>()

  function submit(event: FormEvent) {
    event.preventDefault()
    const href = typedHref(address)
    if (href === null) {
      return setError(
        'A link leads to an https, http or mailto address, or to a /page of this site.',
      )
    }
    setLink(editor, href)
    onDone()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <Field label="Address" error={error}>
        <Input
          value={address}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={2048}
          placeholder="https://"
          onChange={(event) => {
            setAddress(event.target.value)
            setError(undefined)
          }}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary">
          {isChange ? 'Change link' : 'Add link'}
        </Button>
        {isChange && (
          <Button size="sm" variant="ghost" onClick={remove}>
            Remove link
          </Button>
        )}
      </div>
    </form>
  )
}

/** Where nothing is selected and the cursor is in no link, the address itself is what is linked. */
function setLink(editor: Editor, href: string) {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (!editor.state.selection.empty || editor.isActive('link')) return chain.setLink({ href }).run()
  const link = { type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }
  return chain.insertContent(link).run()
}
