import type { NodeJson } from '../document'
import type { Elements, MarkElements } from '../element'

export const textElements: Elements = {
  doc: ({ children }) => children,
  text: ({ node }) => node.text,
  hardBreak: () => <br />,
  paragraph: ({ node, children }) => node.content && <p>{children}</p>,
  heading: ({ node, children, page }) => {
    const Heading = page.headings.get(node)
    return Heading && <Heading>{children}</Heading>
  },
  bulletList: ({ children }) => <ul>{children}</ul>,
  orderedList: ({ node, children }) => <ol start={startOf(node)}>{children}</ol>,
  listItem: ({ children }) => <li>{children}</li>,
  blockquote: ({ children }) => <blockquote>{children}</blockquote>,
}

export const textMarks: MarkElements = {
  bold: ({ children }) => <strong>{children}</strong>,
  italic: ({ children }) => <em>{children}</em>,
}

function startOf(list: NodeJson) {
  const start = Number(list.attrs?.start ?? 1)
  return start === 1 ? undefined : start
}
