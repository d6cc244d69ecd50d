import { type ComponentProps, memo, type RefObject, useLayoutEffect, useRef, useState } from 'react'

type Textarea = ComponentProps<'textarea'>

type Handlers = {
  onText: (text: string) => void
  onPaste?: Textarea['onPaste']
  onKeyDown?: Textarea['onKeyDown']
}

type Props = Omit<Textarea, 'value' | 'defaultValue' | 'onChange' | 'ref' | keyof Handlers> &
  Handlers & { text: string; ref?: RefObject<HTMLTextAreaElement | null> }

/** A field of one line that wraps, whose undo is the browser's. */
export function NativeTextarea({ text, onText, onPaste, onKeyDown, ref, ...attributes }: Props) {
  const [first] = useState(text)
  const own = useRef<HTMLTextAreaElement>(null)
  const field = ref ?? own
  const handlers = useRef<Handlers>({ onText, onPaste, onKeyDown })

  useLayoutEffect(() => {
    handlers.current = { onText, onPaste, onKeyDown }
  })

  // Text that comes from elsewhere, such as from a replacement.
  useLayoutEffect(() => {
    if (field.current && oneLine(field.current.value) !== text) field.current.value = text
  }, [field, text])

  return <UntouchedTextarea {...attributes} field={field} first={first} handlers={handlers} />
}

type UntouchedProps = Textarea & {
  field: RefObject<HTMLTextAreaElement | null>
  first: string
  handlers: RefObject<Handlers>
}

/**
 * Rendered again only when an attribute changes, not at every letter: each time, React writes the
 * default text of a textarea, which ends Chrome's step of undo there.
 */
const UntouchedTextarea = memo(function UntouchedTextarea({
  field,
  first,
  handlers,
  ...attributes
}: UntouchedProps) {
  return (
    <textarea
      {...attributes}
      ref={field}
      rows={1}
      defaultValue={first}
      onChange={(event) => handlers.current.onText(oneLine(event.target.value))}
      onPaste={(event) => handlers.current.onPaste?.(event)}
      onKeyDown={(event) => handlers.current.onKeyDown?.(event)}
    />
  )
})

function oneLine(text: string) {
  return text.replaceAll('\n', ' ')
}
