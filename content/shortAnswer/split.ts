import type { DocumentJson } from '../document'
import { plainText } from '../plainText'

type Parts = { answer: DocumentJson | null; rest: DocumentJson }

/** The short answer and what follows it: readers get the two in different places of the page. */
export function splitShortAnswer(document: DocumentJson): Parts {
  const [first, ...others] = document.content ?? []
  if (first?.type !== 'shortAnswer') return { answer: null, rest: document }
  return {
    answer: { ...document, content: [first] },
    rest: { ...document, content: others },
  }
}

/** The words of the short answer; empty where there is none. */
export function shortAnswerIn(document: DocumentJson): string {
  const { answer } = splitShortAnswer(document)
  return answer ? plainText(answer).trim() : ''
}
