import type { MarkElements } from '../element'

export const moreMarks: MarkElements = {
  strike: ({ children }) => <s>{children}</s>,
  superscript: ({ children }) => <sup>{children}</sup>,
  subscript: ({ children }) => <sub>{children}</sub>,
  code: ({ children }) => <code>{children}</code>,
}
