import type { NodeJson } from '../document'
import type { Elements, MarkElements } from '../element'
import type { HeadingTag } from '../heading/levels'

export const textElements: Elements = {
  doc: ({ children }) => children,
  text: ({ node }) => node.text,
  hardBreak: () => <br />,
  paragraph: ({ node, parent, children }) =>
    (node.content || isFirstOfItem(node, parent)) && <p>{children}</p>,
  heading: ({ node, children, page }) => {
    const Heading = page.headings.get(node)
    if (!Heading) return null
    return (
      <Heading id={page.headingIds.get(node)} data-level={chosenLevel(node, Heading)}>
        {children}
      </Heading>
    )
  },
  bulletList: ({ children }) => <ul>{children}</ul>,
  orderedList: ({ node, children }) => <ol start={startOf(node)}>{children}</ol>,
  listItem: ({ children }) => <li>{children}</li>,
}

export const textMarks: MarkElements = {
  bold: ({ children }) => <strong>{children}</strong>,
  italic: ({ children }) => <em>{children}</em>,
}

/** Without one, the list within a list item would be read as one after it. */
function isFirstOfItem(node: NodeJson, parent: NodeJson | undefined) {
  return parent?.type === 'listItem' && parent.content?.[0] === node
}

/** The level that the author chose, where readers get another; the document is whole with it. */
function chosenLevel({ attrs }: NodeJson, shown: HeadingTag) {
  const level = attrs?.level
  return typeof level === 'number' && shown !== `h${level}` ? level : undefined
}

function startOf(list: NodeJson) {
  const start = Number(list.attrs?.start ?? 1)
  return start === 1 ? undefined : start
}
