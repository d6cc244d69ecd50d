import type { Extensions } from '@tiptap/core'
import type { FoundReferences } from './references'

type Attributes = Record<string, unknown>

/**
 * A part of the article document: all that its folder says of it to the editor, to the check on
 * save, to the plain text and to the references. Its public elements stand beside it in
 * `render.tsx`, so that the editor does not bring the site's components along.
 */
export type Part = {
  extensions: Extensions
  /** Words that stand in the attributes of a node and not in its text, by the node's name. */
  words?: Record<string, (attributes: Attributes) => string[]>
  /** What a node or a mark refers to, by its name. */
  references?: Record<string, (attributes: Attributes) => FoundReferences>
}
