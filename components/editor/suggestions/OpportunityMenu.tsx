'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { floatingClasses } from '@/components/ui/dropdown-menu'
import { hrefOfPost } from '@/content/link/reference'
import { useShortcut } from '../keys/useShortcut'
import { opportunityAt } from './opportunityMarks'

type Props = {
  editor: Editor
  onLine: (postId: string) => void
  onIgnore: (phrase: string) => void
  onLinked: (postId: string) => void
}

/** What can be made of a marked phrase, beside it while the cursor stands in it. */
export function OpportunityMenu({ editor, onLine, onIgnore, onLinked }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const here = useEditorState({ editor, selector: ({ editor }) => opportunityAt(editor.state) })

  useShortcut('Alt+ArrowRight', () => menu.current?.querySelector('button')?.focus())

  function link() {
    if (!here) return
    const { from, to, opportunity } = here
    const href = hrefOfPost(opportunity.target.id)
    editor
      .chain()
      .setTextSelection({ from, to })
      .setLink({ href })
      .setTextSelection(to)
      .focus()
      .run()
    onLinked(opportunity.target.id)
  }

  return (
    <BubbleMenu
      ref={menu}
      pluginKey="opportunityMenu"
      editor={editor}
      shouldShow={({ state }) => state.selection.empty && opportunityAt(state) !== null}
      options={{ placement: 'bottom', offset: 6 }}
      role="toolbar"
      aria-label="This names another article"
      className={`${floatingClasses} grid max-w-80 gap-0.5 p-1`}
    >
      {here && (
        <>
          <Button variant="ghost" size="sm" className="h-auto justify-start py-1" onClick={link}>
            <span className="wrap-anywhere whitespace-normal text-left">
              Link to “{here.opportunity.target.title}”
            </span>
          </Button>
          <Button
            variant="ghost"
            size="sm"
            className="justify-start"
            onClick={() => onLine(here.opportunity.target.id)}
          >
            Put a line below
          </Button>
          <Button
            variant="ghost"
            size="sm"
            className="justify-start"
            onClick={() => {
              onIgnore(here.opportunity.phrase)
              editor.commands.focus()
            }}
          >
            Ignore
          </Button>
        </>
      )}
    </BubbleMenu>
  )
}
