import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { DocumentJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import type { Suggestions } from '@/domain/relatedLinks/suggestions/suggestion'
import type { Fields } from '../article'
import { answerOf, type EditorActions } from '../editorActions'

/** Who writes on is not asked about. */
const pause = 1500
/** Fewer characters more or less hardly change what an article is about. */
const enough = 60

const none: Suggestions = { suggestions: [], opportunities: [] }

/**
 * Which articles this one could link to, asked for again as it grows: after a pause, and only when
 * enough has changed. An answer that comes too late is dropped.
 */
export function useSuggestions(
  editor: Editor,
  postId: string,
  fields: Fields,
  suggestLinks: EditorActions['suggestLinks'],
) {
  const [found, setFound] = useState<Suggestions>(none)
  const [state, setState] = useState<'asking' | 'there' | 'failed'>('asking')
  const [linked, setLinked] = useState<ReadonlySet<string>>(new Set())
  const [times, setTimes] = useState(0)
  const asked = useRef({ length: -enough, about: '' })
  const { title, sectionId, tags } = fields
  const about = JSON.stringify([title, sectionId, tags.map(({ id }) => id), times])

  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout>

    async function ask() {
      const body: DocumentJson = editor.getJSON() as DocumentJson
      const { length } = editor.state.doc.textContent
      const isAlike =
        about === asked.current.about && Math.abs(length - asked.current.length) < enough
      setLinked(new Set(referencesOf(body).postIds))
      if (isAlike) return
      setState('asking')
      const [, section, tagIds] = JSON.parse(about)
      const answer = await answerOf(
        suggestLinks({ postId, title: title.slice(0, 300), sectionId: section, tagIds, body }),
      )
      if (!isCurrent) return
      if ('error' in answer) return setState('failed')
      asked.current = { length, about }
      setFound(answer)
      setState('there')
    }

    function wait() {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), pause)
    }

    timer = setTimeout(() => void ask(), asked.current.about === '' ? 300 : pause)
    editor.on('update', wait)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      editor.off('update', wait)
    }
  }, [editor, postId, suggestLinks, title, about])

  return {
    state,
    suggestions: found.suggestions.filter(({ target }) => !linked.has(target.id)),
    opportunities: found.opportunities.filter(({ target }) => !linked.has(target.id)),
    /** At once, before the next answer. */
    linkedNow: (id: string) => setLinked(new Set([...linked, id])),
    askAgain: () => setTimes(times + 1),
  }
}
