'use client'

import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { BellOff, Link2, Link as LinkIcon, type LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button'
import { floatingClasses } from '@/components/ui/dropdown-menu'
import { hrefOfPost } from '@/content/link/reference'
import type { Opportunity } from '@/domain/relatedLinks/suggestions/suggestion'
import { useShortcut } from '../keys/useShortcut'
import { opportunityAfter, opportunityAt } from './opportunityMarks'

type Props = {
  editor: Editor
  onLine: (target: Opportunity['target']) => void
  onIgnore: (phrase: string) => void
  onLinked: (postId: string) => void
}

// The same ones at each rendering: others would be a transaction of the editor.
const options = { placement: 'bottom-start', offset: 6 } as const
const shouldShow = ({ state }: { state: EditorState }) => opportunityAt(state) !== null

/** Stands beside a marked phrase while the cursor is in it. */
export function OpportunityMenu({ editor, onLine, onIgnore, onLinked }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const here = useEditorState({ editor, selector: ({ editor }) => opportunityAt(editor.state) })

  useShortcut('Mod+Shift+K', () => {
    const { state } = editor
    const isInMenu = menu.current?.contains(document.activeElement)
    const wanted = (!isInMenu && opportunityAt(state)) || opportunityAfter(state)
    if (!wanted) return
    const go = editor
      .chain()
      .setTextSelection(wanted.from + 1)
      .scrollIntoView()
    // Drawn at once: the next key may be meant for its buttons already.
    flushSync(() => go.run())
    buttonsOf(menu.current)[0]?.focus({ preventScroll: true })
  })

  function link() {
    if (!here) return
    const { from, to, opportunity } = here
    const { id } = opportunity.target
    const href = hrefOfPost(id)
    editor.chain().setTextSelection({ from, to }).setLink({ href }).setTextSelection(to).run()
    editor.view.focus()
    onLinked(id)
  }

  function ignore() {
    if (here) onIgnore(here.opportunity.phrase)
    editor.view.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const buttons = buttonsOf(menu.current)
    const current = buttons.findIndex((button) => button.matches(':focus'))
    if (event.key === 'ArrowDown') buttons[(current + 1) % buttons.length]?.focus()
    else if (event.key === 'ArrowUp') buttons.at(current - 1)?.focus()
    else if (event.key === 'Escape') editor.view.focus()
    else return
    event.preventDefault()
  }

  return (
    <BubbleMenu
      pluginKey="opportunityMenu"
      editor={editor}
      shouldShow={shouldShow}
      options={options}
      className="z-20"
    >
      {here && (
        <div
          ref={menu}
          role="toolbar"
          aria-orientation="vertical"
          aria-label="This names another article"
          className={`${floatingClasses} grid max-w-[min(20rem,calc(100vw-1rem))] gap-0.5 p-1`}
          onKeyDown={onKeyDown}
        >
          <Choice Icon={LinkIcon} onChoose={link}>
            Link to “{here.opportunity.target.title}”
          </Choice>
          <Choice Icon={Link2} onChoose={() => onLine(here.opportunity.target)}>
            Add a related link below
          </Choice>
          <Choice Icon={BellOff} onChoose={ignore}>
            Ignore
          </Choice>
        </div>
      )}
    </BubbleMenu>
  )
}

type ChoiceProps = { Icon: LucideIcon; onChoose: () => void; children: ReactNode }

function Choice({ Icon, onChoose, children }: ChoiceProps) {
  return (
    <Button
      variant="ghost"
      className="h-auto min-h-9 justify-start whitespace-normal py-1.5 text-left md:min-h-8 [&_svg]:mt-0.5 [&_svg]:self-start"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon aria-hidden />
      <span className="wrap-anywhere">{children}</span>
    </Button>
  )
}

function buttonsOf(menu: HTMLElement | null) {
  return [...(menu?.querySelectorAll('button') ?? [])]
}
