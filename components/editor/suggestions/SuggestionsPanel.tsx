'use client'

import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Spinner } from '@/components/ui/spinner'
import type { Fields } from '../article'
import type { EditorActions } from '../editorActions'
import { useShortcut } from '../keys/useShortcut'
import { useAskedInText } from './ask'
import { OpportunityMenu } from './OpportunityMenu'
import { PlaceBest } from './PlaceBest'
import { rowsOf, SuggestionList } from './SuggestionList'
import { type DismissalActions, useDismissals } from './useDismissals'
import { useLines } from './useLines'
import { useOpportunityMarks } from './useOpportunityMarks'
import { useSuggestions } from './useSuggestions'

const most = 6

type Props = {
  editor: Editor
  postId: string
  fields: Fields
  isEditable: boolean
  actions: DismissalActions & Pick<EditorActions, 'suggestLinks'>
  onShow: () => void
}

/** Articles to link to, and why; each becomes a line at the cursor, or several where they fit best. */
export function SuggestionsPanel(props: Props) {
  const { editor, postId, fields, isEditable, actions, onShow } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const found = useSuggestions(editor, postId, fields, actions.suggestLinks)
  const marks = useOpportunityMarks(editor, found.opportunities)
  const lines = useLines(editor, (ids) => found.linkedNow(...ids))
  const dismissals = useDismissals(postId, actions)
  const shown = found.suggestions
    .filter(({ target }) => !dismissals.dismissed.has(target.id))
    .slice(0, most)
  const [first] = shown

  function goToFirst() {
    onShow()
    // After the panel is shown.
    setTimeout(() => (rowsOf(list.current)[0] ?? heading.current)?.focus())
  }

  /** The button goes with its notice. */
  function tryAgain() {
    heading.current?.focus()
    found.tryAgain()
  }

  useShortcut('Mod+Shift+S', goToFirst)
  useAskedInText(editor, 'list', goToFirst)
  useAskedInText(editor, 'first', () => {
    if (first && isEditable) lines.put(first.target)
  })

  return (
    <section aria-labelledby="suggestions" className="border-b px-4 py-4">
      <div className="flex items-center justify-between gap-2 pb-1">
        <h2
          ref={heading}
          id="suggestions"
          tabIndex={-1}
          className="font-semibold text-sm outline-none"
        >
          Suggested links
        </h2>
        <span role="status" className="text-muted-foreground text-xs">
          {found.state.kind === 'asking' && (
            <span className="flex items-center gap-1.5">
              <Spinner /> Looking
            </span>
          )}
        </span>
      </div>
      {found.state.kind === 'failed' && (
        <div role="alert" className="grid gap-2 py-1 text-sm">
          <p>No suggestions for now. {found.state.message}</p>
          <Button size="sm" className="w-fit" onClick={tryAgain}>
            Try again
          </Button>
        </div>
      )}
      {shown.length === 0 && found.state.kind === 'there' && (
        <p className="text-muted-foreground text-sm">
          Nothing yet. Write on: names of people and titles find the articles about them.
        </p>
      )}
      <SuggestionList
        list={list}
        suggestions={shown}
        isEditable={isEditable}
        onInsert={({ target }) => lines.put(target)}
        onDismiss={({ target }) => dismissals.dismiss(target)}
        onEscape={() => editor.view.focus()}
      />
      {isEditable && shown.length > 0 && (
        <PlaceBest
          most={shown.length}
          onPlace={(count) => lines.putBest(shown.slice(0, count).map(({ target }) => target))}
        />
      )}
      <label htmlFor="mark-opportunities" className="flex w-fit items-center gap-2 pt-3 text-sm">
        <Checkbox
          id="mark-opportunities"
          checked={marks.isOn}
          onChange={(event) => marks.turn(event.target.checked)}
        />
        Mark what names another article
      </label>
      {isEditable && (
        <OpportunityMenu
          editor={editor}
          onLine={lines.put}
          onIgnore={marks.ignore}
          onLinked={found.linkedNow}
        />
      )}
    </section>
  )
}
