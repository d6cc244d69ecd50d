import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import type { ArticleState } from '../useArticle'
import { findInArticle, type Match, rangesOf } from './article'
import { markFound } from './plugin'
import type { Query } from './query'
import { fieldOf } from './reveal'

/** What the article has of the query as it stands, with one match that is looked at. */
export function useMatches(editor: Editor, article: ArticleState, query: Query) {
  const { title, standfirst } = article.fields
  const doc = useEditorState({
    editor,
    selector: ({ editor }) => editor.state.doc,
    equalityFn: Object.is,
  })
  const matches = useMemo(
    () => findInArticle({ title, standfirst, doc }, query),
    [title, standfirst, doc, query],
  )
  const [chosen, choose] = useState(0)
  // Matches go while the author writes.
  const index = Math.min(chosen, matches.length - 1)
  const current = matches[index] ?? null

  useEffect(() => {
    const ranges = rangesOf(matches, 'text')
    markFound(editor, { ranges, current: current?.place === 'text' ? current.range : null })
  }, [editor, matches, current])
  useEffect(() => () => markFound(editor, { ranges: [], current: null }), [editor])
  useMarkedField(current)

  return { matches, current, index, choose }
}

/** A field cannot mark a part of its text while the focus is elsewhere: it is marked as a whole. */
function useMarkedField(current: Match | null) {
  const place = current?.place
  useEffect(() => {
    if (!place || place === 'text') return
    const field = fieldOf(place)
    field?.classList.add('found-field')
    return () => field?.classList.remove('found-field')
  }, [place])
}
