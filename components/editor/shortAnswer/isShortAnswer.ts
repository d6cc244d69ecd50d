import type { Node } from '@tiptap/pm/model'

/** Nothing stands before it. */
export function isShortAnswer({ type }: Node) {
  return type.name === 'shortAnswer'
}
