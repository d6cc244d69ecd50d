'use client'

import type { KeyboardEvent, RefObject } from 'react'
import type { Suggestion } from '@/domain/relatedLinks/suggestions/suggestion'
import { SuggestionRow } from './SuggestionRow'

type Props = {
  list: RefObject<HTMLOListElement | null>
  suggestions: Suggestion[]
  isEditable: boolean
  onInsert: (suggestion: Suggestion) => void
  onDismiss: (suggestion: Suggestion) => void
  onEscape: () => void
}

/** The best first. The arrow keys go from one to the next, and the digits take one. */
export function SuggestionList(props: Props) {
  const { list, suggestions, isEditable, onInsert, onDismiss, onEscape } = props

  function onKeyDown(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const rows = rowsOf(list.current)
    const current = rows.findIndex((row) => row.parentElement?.contains(event.target as Node))
    const digit = suggestions[Number(event.key) - 1]
    if (event.key === 'ArrowDown') rows[Math.min(current + 1, rows.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') rows[Math.max(current - 1, 0)]?.focus()
    else if (event.key === 'Escape') onEscape()
    else if (event.key === 'Delete' && isEditable) dismiss(current)
    else if (digit && isEditable) onInsert(digit)
    else return
    event.preventDefault()
  }

  function dismiss(index: number) {
    const suggestion = suggestions[index]
    if (!suggestion) return
    onDismiss(suggestion)
    // Its neighbour has the focus once it is gone.
    setTimeout(() => {
      const rows = rowsOf(list.current)
      rows[Math.min(index, rows.length - 1)]?.focus()
    })
  }

  return (
    <ol ref={list} className="grid" onKeyDown={onKeyDown}>
      {suggestions.map((suggestion, index) => (
        <SuggestionRow
          key={suggestion.target.id}
          suggestion={suggestion}
          number={index + 1}
          isEditable={isEditable}
          onInsert={() => onInsert(suggestion)}
          onDismiss={() => dismiss(index)}
        />
      ))}
    </ol>
  )
}

export function rowsOf(list: HTMLElement | null) {
  return [...(list?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? [])]
}
