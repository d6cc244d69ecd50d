import { useState } from 'react'
import { answerOf, type EditorActions, foundBy } from './editorActions'
import type { EditorSources } from './extensions'
import { imageSources } from './image'

/** Where the nodes of the document get what the document does not hold. */
export function useSources(
  postId: string,
  mayShareBlocks: boolean,
  actions: EditorActions,
): EditorSources {
  const [sources] = useState<EditorSources>(() => ({
    images: imageSources,
    relatedLinks: {
      searchTargets: (text) => foundBy(actions.searchTargets({ text, exceptPostId: postId })),
      searchBlocks: (text) => foundBy(actions.searchBlocks({ search: text, view: 'all', page: 1 })),
      describe: async (ids) => {
        const answer = await actions.describe({ ...ids, forPostId: postId })
        if (!answer.ok) throw new Error(answer.message)
        return answer
      },
      share: mayShareBlocks ? (content) => answerOf(actions.shareBlock(content)) : null,
    },
  }))
  return sources
}
