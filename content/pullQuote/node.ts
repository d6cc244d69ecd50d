import { Node } from '@tiptap/core'

/** Words of the article, set large beside themselves. */
export const PullQuoteNode = Node.create({
  name: 'pullQuote',
  group: 'part',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'aside.pull-quote', contentElement: 'p' }]
  },

  renderHTML() {
    return ['aside', { class: 'pull-quote' }, ['p', 0]]
  },
})
