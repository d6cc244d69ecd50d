import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { DocumentJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import type { Suggestions } from '@/domain/relatedLinks/suggestions/suggestion'
import type { Fields } from '../article'
import { answerOf, type EditorActions } from '../editorActions'

/** No question is sent while the author goes on writing. */
const pause = 1500
/** Reading the links of the text asks nobody, but is too much for each letter. */
const shortPause = 200
/** Fewer characters more or less hardly change what an article is about. */
const enough = 60

const none: Suggestions = { suggestions: [], opportunities: [] }
const asking = { kind: 'asking' } as const

/** The text that the last answer was about. */
type Answered = { about: string; length: number; postIds: string[]; blockIds: string[] }

type State = typeof asking | { kind: 'there' } | { kind: 'failed'; message: string }

/**
 * Suggests articles to link to, and asks again as the text grows: after a pause, and only when enough
 * has changed. An answer to what was asked before the last time is dropped.
 */
export function useSuggestions(
  editor: Editor,
  postId: string,
  { title, sectionId, tags }: Fields,
  suggestLinks: EditorActions['suggestLinks'],
) {
  const [found, setFound] = useState<Suggestions>(none)
  const [state, setState] = useState<State>(asking)
  const [linked, setLinked] = useState<ReadonlySet<string>>(new Set())
  const [retries, setRetries] = useState(0)
  const answered = useRef<Answered>({ about: '', length: 0, postIds: [], blockIds: [] })
  const about = JSON.stringify({ title, sectionId, tagIds: tags.map(({ id }) => id) })

  // Trying again is what the number is for.
  useEffect(() => {
    let newest = 0
    let timer = setTimeout(look, answered.current.about === '' ? 0 : pause)
    let linkedTimer: ReturnType<typeof setTimeout> | undefined

    async function look() {
      // Its attributes are objects without a prototype, which no server action takes.
      const body: DocumentJson = JSON.parse(JSON.stringify(editor.getJSON()))
      const { length } = editor.state.doc.textContent
      const { postIds, blockIds } = referencesOf(body)
      setLinked(new Set(postIds))
      const wanted = { about, length, postIds, blockIds }
      if (isAnswered(wanted, answered.current)) return
      newest += 1
      const number = newest
      setState(asking)
      const answer = await answerOf(suggestLinks({ postId, ...JSON.parse(about), body }))
      if (number !== newest) return
      if ('error' in answer) return setState({ kind: 'failed', message: answer.message })
      answered.current = wanted
      setFound(answer)
      setState({ kind: 'there' })
    }

    function lookSoon() {
      clearTimeout(timer)
      clearTimeout(linkedTimer)
      timer = setTimeout(look, pause)
      linkedTimer = setTimeout(noteLinked, shortPause)
    }

    /** A suggestion whose line was undone is there again before anything is asked. */
    function noteLinked() {
      setLinked(new Set(referencesOf(editor.getJSON() as DocumentJson).postIds))
    }

    editor.on('update', lookSoon)
    return () => {
      newest = Number.POSITIVE_INFINITY
      clearTimeout(timer)
      clearTimeout(linkedTimer)
      editor.off('update', lookSoon)
    }
  }, [editor, postId, suggestLinks, about, retries])

  return {
    state,
    suggestions: found.suggestions.filter(({ target }) => !linked.has(target.id)),
    opportunities: found.opportunities.filter(({ target }) => !linked.has(target.id)),
    /** At once, before the next look at the text. */
    linkedNow(...postIds: string[]) {
      setLinked((before) => new Set([...before, ...postIds]))
    },
    tryAgain: () => setRetries(retries + 1),
  }
}

/** Only the server knows what a shared block links to, and what was left out for a link that is gone. */
function isAnswered(wanted: Answered, last: Answered) {
  return (
    wanted.about === last.about &&
    Math.abs(wanted.length - last.length) < enough &&
    wanted.blockIds.every((id) => last.blockIds.includes(id)) &&
    last.blockIds.every((id) => wanted.blockIds.includes(id)) &&
    last.postIds.every((id) => wanted.postIds.includes(id))
  )
}
