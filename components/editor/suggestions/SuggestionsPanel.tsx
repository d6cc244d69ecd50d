'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { Spinner } from '@/components/ui/spinner'
import type { Fields } from '../article'
import type { EditorActions } from '../editorActions'
import { useShortcut } from '../keys/useShortcut'
import { putBestLines, putLine } from './lines'
import { OpportunityMenu } from './OpportunityMenu'
import { SuggestionRow } from './SuggestionRow'
import { useOpportunityMarks } from './useOpportunityMarks'
import { useSuggestions } from './useSuggestions'

type Props = {
  editor: Editor
  postId: string
  fields: Fields
  isEditable: boolean
  suggestLinks: EditorActions['suggestLinks']
}

/** Articles to link to, and why; each becomes a line at the cursor, or several where they fit best. */
export function SuggestionsPanel({ editor, postId, fields, isEditable, suggestLinks }: Props) {
  const found = useSuggestions(editor, postId, fields, suggestLinks)
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const [howMany, setHowMany] = useState(3)
  const shown = found.suggestions.filter(({ target }) => !dismissed.has(target.id)).slice(0, 6)
  const marks = useOpportunityMarks(editor, found.opportunities)

  function insert(id: string) {
    if (putLine(editor, id)) found.linkedNow(id)
    else toast.error(noPlace)
  }

  function placeBest() {
    const placed = putBestLines(
      editor,
      shown.slice(0, howMany).map(({ target }) => target.id),
    )
    if (placed === 0) toast.error(noPlace)
    else
      toast(`${placed === 1 ? 'One line was' : `${placed} lines were`} placed. Ctrl+Z takes back.`)
  }

  useShortcut('Mod+Alt+L', () => {
    const first = shown[0]
    if (first && isEditable) insert(first.target.id)
  })

  return (
    <section aria-labelledby="suggestions" className="border-b px-4 py-4">
      <div className="flex items-center justify-between gap-2 pb-2">
        <h2 id="suggestions" className="font-semibold text-sm">
          Suggested links
        </h2>
        {found.state === 'asking' && (
          <span role="status" className="flex items-center gap-1.5 text-muted-foreground text-xs">
            <Spinner /> Looking
          </span>
        )}
      </div>
      {found.state === 'failed' && (
        <div role="alert" className="grid gap-2 pb-2 text-sm">
          <p>The suggestions did not come. What you write is not touched by that.</p>
          <Button size="sm" className="w-fit" onClick={found.askAgain}>
            Try again
          </Button>
        </div>
      )}
      {shown.length === 0 && found.state === 'there' && (
        <p className="text-muted-foreground text-sm">
          Nothing yet. Write on: names of shows and people find the articles about them.
        </p>
      )}
      <ul className="grid gap-1">
        {shown.map((suggestion) => (
          <SuggestionRow
            key={suggestion.target.id}
            suggestion={suggestion}
            isEditable={isEditable}
            onInsert={() => insert(suggestion.target.id)}
            onDismiss={() => setDismissed(new Set([...dismissed, suggestion.target.id]))}
          />
        ))}
      </ul>
      {isEditable && shown.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 pt-3">
          <Button size="sm" onClick={placeBest}>
            Place the best for me
          </Button>
          <Select
            aria-label="How many to place"
            className="w-16"
            value={String(howMany)}
            onChange={(event) => setHowMany(Number(event.target.value))}
          >
            {[1, 2, 3, 4, 5].map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </Select>
        </div>
      )}
      <label htmlFor="mark-opportunities" className="flex items-center gap-2 pt-3 text-sm">
        <input
          id="mark-opportunities"
          type="checkbox"
          className="size-4 accent-primary"
          checked={marks.isOn}
          onChange={(event) => marks.turn(event.target.checked)}
        />
        Mark what names another article
      </label>
      {isEditable && (
        <OpportunityMenu
          editor={editor}
          onLine={(id) => insert(id)}
          onIgnore={marks.ignore}
          onLinked={found.linkedNow}
        />
      )}
    </section>
  )
}

const noPlace =
  'The text has no place for a line yet: it stands between two paragraphs, or after the last one.'
