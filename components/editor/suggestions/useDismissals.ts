import { useState } from 'react'
import { toast } from 'sonner'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import type { Suggestion } from '@/domain/relatedLinks/suggestions/suggestion'
import { answerOf, type EditorActions } from '../editorActions'

export type DismissalActions = Pick<EditorActions, 'dismissSuggestion' | 'suggestAgain'>

/** Dismissed suggestions are gone at once, and the server keeps them for this article. */
export function useDismissals(postId: string, actions: DismissalActions) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())

  function bringBack(targetId: string) {
    setDismissed((before) => new Set([...before].filter((id) => id !== targetId)))
  }

  async function dismiss({ id: targetId, title }: Suggestion['target']) {
    setDismissed((before) => new Set([...before, targetId]))
    const answer = await answerOf(actions.dismissSuggestion({ postId, targetId }))
    if (!answer.ok) {
      bringBack(targetId)
      return toast.error(answer.message)
    }
    toastWithUndo(
      `“${title}” is not suggested here any longer`,
      () => answerOf(actions.suggestAgain({ postId, targetId })),
      { undone: `“${title}” is suggested again`, onUndone: () => bringBack(targetId) },
    )
  }

  return { dismissed, dismiss }
}
