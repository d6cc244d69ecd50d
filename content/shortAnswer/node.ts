import { Node } from '@tiptap/core'

/** The answer to the title's question in one paragraph. The article begins with it, or has none. */
export const ShortAnswerNode = Node.create({
  name: 'shortAnswer',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'p.short-answer', priority: 60 }]
  },

  renderHTML() {
    return ['p', { class: 'short-answer' }, 0]
  },
})
