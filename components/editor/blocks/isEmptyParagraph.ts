import type { Node } from '@tiptap/pm/model'

export function isEmptyParagraph({ type, content }: Node) {
  return type.name === 'paragraph' && content.size === 0
}
