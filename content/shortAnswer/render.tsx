import type { Elements } from '../element'

export const shortAnswerElements: Elements = {
  shortAnswer: ({ node, children }) => node.content && <p className="short-answer">{children}</p>,
}
