import type { Elements } from '../element'

export const questionElements: Elements = {
  questionList: ({ children }) => <div className="questions">{children}</div>,
  question: ({ node, children, page }) => {
    const Heading = page.headings.get(node)
    // A heading without words would be read out; without a question, answers would run together.
    if (!Heading) return <p className="question" />
    return (
      <Heading id={page.headingIds.get(node)} className="question">
        {children}
      </Heading>
    )
  },
  answer: ({ children }) => <div className="answer">{children}</div>,
}
