import { type ComponentProps, type Ref, useLayoutEffect, useRef, useState } from 'react'

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'ref'> & {
  text: string
  onText: (text: string) => void
  ref?: Ref<HTMLTextAreaElement>
}

/**
 * A field of one line that wraps, whose undo is the browser's: React writes the default text of a
 * field that it controls at every letter, which ends Chrome's step of undo there.
 */
export function NativeTextarea({ text, onText, ref, ...props }: Props) {
  const [first] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)

  // Text that comes from elsewhere, such as from a replacement.
  useLayoutEffect(() => {
    if (field.current && oneLine(field.current.value) !== text) field.current.value = text
  }, [text])

  return (
    <textarea
      {...props}
      ref={(element) => {
        field.current = element
        if (typeof ref === 'function') ref(element)
        else if (ref) ref.current = element
      }}
      rows={1}
      defaultValue={first}
      onChange={(event) => onText(oneLine(event.target.value))}
    />
  )
}

function oneLine(text: string) {
  return text.replaceAll('\n', ' ')
}
