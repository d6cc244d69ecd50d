import type { Elements } from '../element'

export const questionElements: Elements = {
  questionList: ({ children }) => <div className="questions">{children}</div>,
  question: ({ node, children, page }) => {
    const Heading = page.headings.get(node)
    // A heading without words would be read out; without a question, answers would run together.
    return Heading ? <Heading className="question">{children}</Heading> : <p className="question" />
  },
  answer: ({ children }) => <div className="answer">{children}</div>,
}
