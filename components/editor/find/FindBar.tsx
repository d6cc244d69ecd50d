'use client'

import type { Editor } from '@tiptap/core'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { useUnusedEscape } from '../keys/unusedEscape'
import type { ArticleState } from '../useArticle'
import { Exactness } from './Exactness'
import type { Query } from './query'
import { ReplaceRow } from './ReplaceRow'
import { selectMatch } from './reveal'
import { useFind } from './useFind'
import type { FindBarState } from './useFindBar'

type Props = {
  editor: Editor
  article: ArticleState
  bar: FindBarState
  isReplacing: boolean
}

/** Finds words in the article. Enter goes to the next match, Shift+Enter to the one before. */
export function FindBar({ editor, article, bar, isReplacing }: Props) {
  const { query } = bar
  const find = useFind(editor, article, query)
  const input = useRef<HTMLInputElement>(null)

  const begin = useEffectEvent(() => {
    input.current?.select()
    find.lookFor(query)
  })
  useEffect(() => begin(), [])

  function change(part: Partial<Query>) {
    const wanted = { ...query, ...part }
    bar.setQuery(wanted)
    find.lookFor(wanted)
  }

  function close() {
    bar.close()
    if (find.current) selectMatch(find.current, editor)
    else editor.view.focus()
  }

  useUnusedEscape(editor.view.dom, bar.close)

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.preventDefault()
    close()
  }

  return (
    <search
      aria-label="Find in the article"
      className="grid gap-1.5 border-b bg-background px-2 py-1.5"
      onKeyDown={onKeyDown}
    >
      <div className="mx-auto flex w-full max-w-[44rem] items-center gap-1">
        <div className="relative min-w-0 flex-1">
          <Input
            ref={input}
            autoFocus
            aria-label="Find"
            placeholder="Find"
            className="pr-18"
            value={query.text}
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || event.key !== 'Enter') return
              event.preventDefault()
              if (event.shiftKey) find.previous()
              else find.next()
            }}
          />
          <p
            role="status"
            className="pointer-events-none absolute inset-y-0 right-2 flex items-center text-muted-foreground text-xs tabular-nums"
          >
            {query.text !== '' &&
              (find.count === 0 ? 'None' : `${find.index + 1} of ${find.count}`)}
          </p>
        </div>
        <Exactness query={query} onChange={change} />
        <Button variant="ghost" size="icon" aria-label="Previous match" onClick={find.previous}>
          <ChevronUp aria-hidden />
        </Button>
        <Button variant="ghost" size="icon" aria-label="Next match" onClick={find.next}>
          <ChevronDown aria-hidden />
        </Button>
        <Button variant="ghost" size="icon" aria-label="Close" onClick={close}>
          <X aria-hidden />
        </Button>
      </div>
      {isReplacing && <ReplaceRow find={find} />}
    </search>
  )
}
