import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { isMac } from '../keys/pressed'
import { useShortcut } from '../keys/useShortcut'
import type { Query } from './query'

/** On a Mac, ⌘H hides the window. */
export const replaceKeys = () => (isMac() ? 'Mod+Shift+H' : 'Mod+H')

type Opening = { number: number; isReplacing: boolean }

/** The bar that finds and replaces: whether it is open, and what was looked for last. */
export function useFindBar(editor: Editor) {
  const [opening, setOpening] = useState<Opening | null>(null)
  const [query, setQuery] = useState<Query>({ text: '', matchCase: false, wholeWord: false })

  /** Once more where it is open already: it takes the focus again, and what is selected by then. */
  function open(isReplacing: boolean) {
    const selected = selectedWords(editor)
    if (selected) setQuery({ ...query, text: selected })
    setOpening({ number: (opening?.number ?? 0) + 1, isReplacing })
  }

  useShortcut('Mod+F', () => open(opening?.isReplacing ?? false))
  useShortcut(replaceKeys(), () => open(true))

  return { opening, query, setQuery, open, close: () => setOpening(null) }
}

export type FindBarState = ReturnType<typeof useFindBar>

/** Words that somebody would look for: of one block, and not too many. */
function selectedWords({ state }: Editor) {
  const { from, to, $from, $to } = state.selection
  if (!$from.sameParent($to) || to - from > 100) return ''
  return state.doc.textBetween(from, to)
}
