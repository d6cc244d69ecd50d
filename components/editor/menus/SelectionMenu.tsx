'use client'

import type { Editor } from '@tiptap/core'
import { type EditorState, NodeSelection, PluginKey, type Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { Link as LinkIcon } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { floatingClasses } from '@/components/ui/dropdown-menu'
import { commonMarks, otherMarks, toggleMark } from '../toolbar/marks'

type Props = { editor: Editor; onLink: () => void }

const key = new PluginKey('selectionMenu')
// The same one at each rendering: another would be a transaction of the editor.
const options = { placement: 'top', offset: 6 } as const

/**
 * What is done with selected words, beside them. Only for the mouse: the keyboard has its keys and
 * the toolbar, and phones show a menu of their own there.
 */
export function SelectionMenu({ editor, onLink }: Props) {
  const active = useEditorState({
    editor,
    selector: ({ editor }) =>
      ['link', ...marks.map(({ name }) => name)].filter((name) => editor.isActive(name)),
  })
  const dismissed = useDismissed(editor)
  const shouldShow = useCallback(
    ({ state, view }: { state: EditorState; view: EditorView }) => {
      const { selection } = state
      if (dismissed.current?.eq(selection)) return false
      const isOfWords = !selection.empty && !(selection instanceof NodeSelection)
      return isOfWords && view.hasFocus() && matchMedia('(pointer: fine)').matches
    },
    [dismissed],
  )
  return (
    <BubbleMenu
      editor={editor}
      pluginKey={key}
      shouldShow={shouldShow}
      options={options}
      className={`${floatingClasses} flex gap-0.5 p-1`}
    >
      {marks.map(({ name, label, Icon }) => (
        <Choice
          key={name}
          label={label}
          isPressed={active.includes(name)}
          onChoose={() => toggleMark(editor, name)}
        >
          <Icon aria-hidden />
        </Choice>
      ))}
      <Choice label="Link" isPressed={active.includes('link')} onChoose={onLink}>
        <LinkIcon aria-hidden />
      </Choice>
    </BubbleMenu>
  )
}

const marks = [...commonMarks, ...otherMarks]

/** The selection at which Escape was pressed: the menu covers the line above. */
function useDismissed(editor: Editor) {
  const dismissed = useRef<Selection | null>(null)

  useEffect(() => {
    const { dom } = editor.view
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      dismissed.current = editor.state.selection
      editor.view.dispatch(editor.state.tr.setMeta(key, 'hide'))
    }
    dom.addEventListener('keydown', dismiss)
    return () => dom.removeEventListener('keydown', dismiss)
  }, [editor])

  return dismissed
}

type ChoiceProps = {
  label: string
  isPressed: boolean
  onChoose: () => void
  children: ReactNode
}

function Choice({ label, isPressed, onChoose, children }: ChoiceProps) {
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      tabIndex={-1}
      aria-label={label}
      aria-pressed={isPressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </Button>
  )
}
