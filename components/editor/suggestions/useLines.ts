import type { Editor } from '@tiptap/core'
import { toast } from 'sonner'
import { minDistance } from '@/content/relatedLinkBlock/spread'
import type { Suggestion } from '@/domain/relatedLinks/suggestions/suggestion'
import { hasPlace, putBestLines, putLine, removeLines } from './lines'

/** Puts lines to what is suggested, says so, and takes them back on demand. */
export function useLines(editor: Editor, onPlaced: (postIds: string[]) => void) {
  function placed(linkIds: string[], targets: Target[], message: string) {
    onPlaced(targets.slice(0, linkIds.length).map(({ id }) => id))
    toast(message, {
      action: { label: 'Undo', onClick: () => removeLines(editor, linkIds) },
    })
  }

  return {
    put(target: Target) {
      const linkIds = putLine(editor, target.id)
      if (linkIds.length === 0) toast.error(noPlace)
      else placed(linkIds, [target], `A line leads to “${target.title}”.`)
    },
    putBest(targets: Target[]) {
      const linkIds = putBestLines(
        editor,
        targets.map(({ id }) => id),
      )
      if (linkIds.length === 0) toast.error(hasPlace(editor) ? noRoom : noPlace)
      else placed(linkIds, targets, messageFor(linkIds.length, targets.length))
    },
  }
}

type Target = Pick<Suggestion['target'], 'id' | 'title'>

const noPlace =
  'There is no place for a line yet: it stands between two paragraphs, or after the last one.'

const noRoom = `Every place is within ${minDistance} characters, about a paragraph, of a related link that is there. You can still put one at the cursor.`

function messageFor(count: number, wanted: number) {
  const placed = count === 1 ? 'One line was placed.' : `${count} lines were placed.`
  return count < wanted ? `${placed} The text has no room for more.` : placed
}
