import {
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { newFieldHistory } from './fieldHistory'

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'ref'> & {
  text: string
  onText: (text: string) => void
  ref?: RefObject<HTMLTextAreaElement | null>
}

/**
 * A field of one line that wraps, with a history of its own: Chrome ends its step of undo at each
 * change of the page around the field, and so takes back one letter at a time.
 */
export function FieldTextarea({ text, onText, ref, onKeyDown, ...attributes }: Props) {
  const [history] = useState(() => newFieldHistory(text))
  const own = useRef<HTMLTextAreaElement>(null)
  const field = ref ?? own

  // Text that comes from elsewhere, such as from a replacement.
  useEffect(() => history.changed({ text, caret: text.length }), [history, text])

  function change({ value, selectionEnd }: HTMLTextAreaElement) {
    const changed = oneLine(value)
    history.changed({ text: changed, caret: selectionEnd })
    onText(changed)
  }

  function goTo(state: ReturnType<typeof history.undo>) {
    if (!state || !field.current) return
    field.current.value = state.text
    field.current.setSelectionRange(state.caret, state.caret)
    onText(state.text)
  }

  function pressKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    const step = attributes.readOnly ? null : stepOf(event)
    if (!step) return onKeyDown?.(event)
    event.preventDefault()
    goTo(history[step]())
  }

  return (
    <textarea
      {...attributes}
      ref={field}
      rows={1}
      value={text}
      onChange={(event) => change(event.target)}
      onKeyDown={pressKey}
    />
  )
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null
}

function oneLine(text: string) {
  return text.replaceAll('\n', ' ')
}
