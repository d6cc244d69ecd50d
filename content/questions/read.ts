import { type DocumentJson, type NodeJson, walk } from '../document'
import { plainText } from '../plainText'

export type AnsweredQuestion = { question: string; answer: string }

/** Every question of the article that has words and an answer, for those who read no HTML. */
export function answeredQuestions(document: DocumentJson): AnsweredQuestion[] {
  const found: AnsweredQuestion[] = []
  walk(document, ({ type, content = [] }) => {
    if (type !== 'questionList') return
    for (let index = 0; index < content.length; index += 2) {
      const [question, answer] = [textOf(content[index]), textOf(content[index + 1])]
      if (question && answer) found.push({ question, answer })
    }
  })
  return found
}

function textOf(node: NodeJson | undefined) {
  return node ? plainText({ type: 'doc', content: [node] }).trim() : ''
}
