import { Node } from '@tiptap/core'

/** Questions, each with its answer. */
export const QuestionListNode = Node.create({
  name: 'questionList',
  group: 'part',
  content: '(question answer)+',
  isolating: true,

  parseHTML() {
    return [{ tag: 'div.questions' }]
  },

  renderHTML() {
    return ['div', { class: 'questions' }, 0]
  },
})

/**
 * Readers get it as a heading of the level that fits the article, without words as nothing. The
 * editor does not know the level; the highest leaves out none.
 */
export const QuestionNode = Node.create({
  name: 'question',
  content: 'text*',
  marks: '',
  defining: true,

  parseHTML() {
    return ['h2', 'h3', 'h4', 'p'].map((tag) => ({ tag: `${tag}.question`, priority: 60 }))
  },

  renderHTML() {
    return ['h2', { class: 'question' }, 0]
  },
})

export const AnswerNode = Node.create({
  name: 'answer',
  content: '(paragraph | bulletList | orderedList)+',
  isolating: true,

  parseHTML() {
    return [{ tag: 'div.answer' }]
  },

  renderHTML() {
    return ['div', { class: 'answer' }, 0]
  },
})
