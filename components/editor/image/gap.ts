import type { ResolvedPos } from '@tiptap/pm/model'
import { depthOfBlock } from '../relatedLinks/insert'
import { isShortAnswer } from '../shortAnswer/isShortAnswer'

/** The nearest place between blocks: before the block in whose beginning it is, else after it. */
export function gapNextTo($pos: ResolvedPos): number {
  if ($pos.depth === 0) return $pos.pos
  const depth = depthOfBlock($pos)
  const isAtStart = depth === $pos.depth && $pos.parentOffset === 0 && !isShortAnswer($pos.parent)
  return isAtStart ? $pos.before(depth) : $pos.after(depth)
}
