'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import { useShortcut } from '../keys/useShortcut'
import { headingAt, type OutlinedHeading, outlineOf, placeOfHeading } from './outline'

type Props = { editor: Editor; onShow: () => void; onGo: (position: number) => void }

/** The headings of the text; each leads to its place. */
export function OutlinePanel({ editor, onShow, onGo }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const { headings, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      headings: outlineOf(state.doc),
      current: headingAt(state.doc, state.selection.from),
    }),
  })

  function go(index: number) {
    const position = placeOfHeading(editor.state.doc, index)
    if (position !== undefined) onGo(position)
  }

  useShortcut('Mod+Shift+O', () => {
    onShow()
    // After the panel is shown.
    setTimeout(() => {
      const wanted = list.current?.querySelector<HTMLElement>('[aria-current]')
      const first = list.current?.querySelector('button')
      ;(wanted ?? first)?.focus()
    })
  })

  return (
    <section aria-labelledby="outline" className="border-b px-4 py-4">
      <h2 id="outline" className="pb-2 font-semibold text-sm">
        Outline
      </h2>
      {headings.length === 0 ? (
        <p className="text-muted-foreground text-sm">The headings of the text appear here.</p>
      ) : (
        <ol ref={list} className="grid max-h-72 gap-0.5 overflow-y-auto p-0.5">
          {headings.map((heading, index) => (
            <li key={`${index}:${heading.text}`}>
              <HeadingLine heading={heading} isCurrent={index === current} onGo={() => go(index)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

type LineProps = { heading: OutlinedHeading; isCurrent: boolean; onGo: () => void }

function HeadingLine({ heading: { level, text, isSkipping }, isCurrent, onGo }: LineProps) {
  return (
    <button
      type="button"
      aria-current={isCurrent ? 'location' : undefined}
      className="flex w-full cursor-pointer gap-2 rounded-md border-transparent border-l-2 py-1 pr-2 text-left text-sm hover:bg-accent aria-[current]:border-thread aria-[current]:bg-accent"
      style={{ paddingInlineStart: `${0.5 + (level - 2) * 0.875}rem` }}
      onClick={onGo}
    >
      <span className="min-w-0 flex-1">
        <span className="sr-only">{`Level ${level}: `}</span>
        {text || <span className="text-muted-foreground">Empty heading</span>}
      </span>
      {isSkipping && (
        <span className="flex shrink-0 items-center gap-1 text-notice text-xs">
          <TriangleAlert aria-hidden className="size-3.5" />
          Skips a level
        </span>
      )}
    </button>
  )
}
