import type { Editor } from '@tiptap/core'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useRef } from 'react'
import { FieldTextarea } from './FieldTextarea'
import { refusesPaste } from './paste/limit'
import { paragraphsOf } from './paste/paragraphs'
import type { ArticleState } from './useArticle'

type Props = {
  article: ArticleState
  editor: Editor
  errors: Record<string, string>
  isEditable: boolean
}

/** The headline and the standfirst. Enter goes on to what comes below. */
export function TitleFields({ article, editor, errors, isEditable }: Props) {
  const standfirst = useRef<HTMLTextAreaElement>(null)
  const { fields, change } = article

  /** A whole article, pasted as the title, becomes the title and the text. */
  function pasteArticle(event: ClipboardEvent) {
    if (refusesPaste(event.clipboardData)) return event.preventDefault()
    const text = event.clipboardData.getData('text/plain')
    const [first, ...rest] = paragraphsOf(text)
    if (fields.title !== '' || !first || rest.length === 0) return
    event.preventDefault()
    change({ title: first.join(' ').slice(0, 300) })
    goOnInText()
    editor.view.pasteText(rest.map((lines) => lines.join('\n')).join('\n\n'))
  }

  /** At once: the command `focus` waits for the next frame, and what is typed until then is lost. */
  function goOnInText() {
    editor.commands.setTextSelection(0)
    editor.view.focus()
  }

  return (
    <div className="mb-6 flex flex-col gap-2">
      <FieldTextarea
        autoFocus={fields.title === ''}
        data-field="title"
        aria-label="Title"
        aria-invalid={errors.title ? true : undefined}
        aria-describedby={errors.title ? 'title-error' : undefined}
        className="title-field font-bold text-3xl leading-tight md:text-4xl"
        placeholder="Title: the question that it answers"
        maxLength={300}
        readOnly={!isEditable}
        text={fields.title}
        onText={(title) => change({ title })}
        onPaste={pasteArticle}
        onKeyDown={(event) => onEnter(event, () => standfirst.current?.focus())}
      />
      {errors.title && (
        <p id="title-error" className="text-destructive text-sm">
          {errors.title}
        </p>
      )}
      <FieldTextarea
        ref={standfirst}
        data-field="standfirst"
        aria-label="Standfirst"
        className="title-field text-lg text-muted-foreground leading-snug md:text-xl"
        placeholder="Standfirst: the answer in a sentence or two"
        maxLength={1000}
        readOnly={!isEditable}
        text={fields.standfirst}
        onText={(standfirst) => change({ standfirst })}
        onKeyDown={(event) => {
          onEnter(event, goOnInText)
          // The grip of the block stands between the two.
          if (event.key !== 'Tab' || event.shiftKey || !isEditable) return
          event.preventDefault()
          goOnInText()
        }}
      />
    </div>
  )
}

function onEnter(event: KeyboardEvent, goOn: () => void) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  goOn()
}
