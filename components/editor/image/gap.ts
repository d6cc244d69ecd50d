import type { ResolvedPos } from '@tiptap/pm/model'
import { isEmptyParagraph } from '../blocks/isEmptyParagraph'
import { holderOf } from '../blocks/place'
import { isShortAnswer } from '../shortAnswer/isShortAnswer'

/** The nearest place between blocks: before the block in whose beginning it is, else after it. */
export function gapNextTo($pos: ResolvedPos): number {
  const depth = depthOfBlock($pos)
  if (depth > $pos.depth) return $pos.pos
  const isAtStart = depth === $pos.depth && $pos.parentOffset === 0 && !isShortAnswer($pos.parent)
  return isAtStart ? $pos.before(depth) : $pos.after(depth)
}

/** The same, but below every block that has words. */
export function gapBelow($pos: ResolvedPos): number {
  const depth = depthOfBlock($pos)
  if (depth > $pos.depth) return $pos.pos
  return isEmptyParagraph($pos.node(depth)) ? $pos.before(depth) : $pos.after(depth)
}

/** One deeper than the position itself, where that is between two blocks. */
function depthOfBlock($pos: ResolvedPos) {
  const { image } = $pos.doc.type.schema.nodes
  return image ? holderOf($pos, image) + 1 : 1
}
