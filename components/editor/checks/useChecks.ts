import { useCallback, useEffect, useState } from 'react'
import type { LevelledFinding } from '@/domain/checks/check'
import { answerOf, type EditorActions } from '../editorActions'
import type { SaveState } from '../saving/autosave'

export type Checks = ReturnType<typeof useChecks>

/** What the checks find in the article, looked for again whenever the server has what is written. */
export function useChecks(
  postId: string,
  saveState: SaveState,
  checkPost: EditorActions['checkPost'],
) {
  const [findings, setFindings] = useState<LevelledFinding[] | null>(null)
  const isSaved = saveState.kind === 'saved'

  const look = useCallback(async () => {
    const answer = await answerOf(checkPost({ postId }))
    // Where nothing was answered, what was found last stays.
    if (answer.ok) setFindings(answer.findings)
    return answer
  }, [postId, checkPost])

  useEffect(() => {
    if (isSaved) void look()
  }, [isSaved, look])

  return {
    /** Null until the first answer. */
    findings,
    look,
  }
}
