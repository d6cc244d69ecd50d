import { useEffect, useState } from 'react'
import type { PostContent } from '@/domain/posts/content'
import { answerOf, type EditorActions } from '../editorActions'

type Answer = Awaited<ReturnType<EditorActions['compareRefused']>>

/** What the server makes of a text that it refused; null until it answers. */
export function useRefusedComparison(
  postId: string,
  mine: PostContent,
  compareRefused: EditorActions['compareRefused'],
) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const isAsking = answer === null

  useEffect(() => {
    if (!isAsking) return
    let isGone = false
    void answerOf(compareRefused({ postId, mine })).then((next) => {
      if (!isGone) setAnswer(next)
    })
    return () => {
      isGone = true
    }
  }, [isAsking, postId, mine, compareRefused])

  return { answer, askAgain: () => setAnswer(null) }
}
