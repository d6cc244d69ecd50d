import type { Editor } from '@tiptap/core'
import type { NodeJson } from '@/content/document'

export const blocksWithOptions = ['callout', 'blockquote', 'table', 'questionList'] as const
export type BlockWithOptions = (typeof blocksWithOptions)[number]

type Surrounding = {
  type: BlockWithOptions
  position: number
  attrs: NonNullable<NodeJson['attrs']>
}

/** The innermost block around the cursor that has options. */
export function surroundingBlock({ state }: Editor): Surrounding | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    const type = blocksWithOptions.find((name) => name === node.type.name)
    if (type) return { type, position: $from.before(depth), attrs: node.attrs }
  }
  return null
}
