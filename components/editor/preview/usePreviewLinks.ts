import { useState, useTransition } from 'react'
import type { PreviewDuration } from '@/domain/previews/durations'
import type { ListedPreviewLink } from '@/domain/previews/list'
import { answerOf } from '../editorActions'
import type { PreviewActions } from './previewActions'

/** The article's preview links, and the one that was made last, whose address is known only now. */
export function usePreviewLinks(postId: string, actions: PreviewActions) {
  const [links, setLinks] = useState<ListedPreviewLink[] | null>(null)
  const [made, setMade] = useState<{ id: string; path: string } | null>(null)
  const [error, setError] = useState('')
  const [isPending, startTransition] = useTransition()

  async function reload() {
    const answer = await answerOf(actions.listPreviewLinks({ postId }))
    if (answer.ok) setLinks(answer.found)
    setError(answer.ok ? '' : answer.message)
  }

  return {
    links,
    made,
    error,
    isPending,

    load() {
      setMade(null)
      startTransition(reload)
    },

    make(lasts: PreviewDuration) {
      startTransition(async () => {
        const answer = await answerOf(actions.makePreviewLink({ postId, lasts }))
        if (!answer.ok) return setError(answer.message)
        setMade(answer)
        await reload()
      })
    },

    async withdraw(linkId: string) {
      const answer = await answerOf(actions.withdrawPreviewLink({ postId, linkId }))
      if (answer.ok && made?.id === linkId) setMade(null)
      if (answer.ok) await reload()
      return answer
    },
  }
}
