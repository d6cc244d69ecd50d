import { Children } from 'react'
import type { NodeJson } from '../document'
import type { Elements } from '../element'
import { plainText } from '../plainText'

export const tableElements: Elements = {
  /** A wide one scrolls within the element around it, with the arrow keys too. */
  table: ({ node, children }) => {
    const rows = Children.toArray(children)
    const head = hasHeaderRow(node) ? rows.slice(0, 1) : []
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      // biome-ignore lint/a11y/useSemanticElements: two regions of one page must not have the same name
      <div className="table-frame" role="group" aria-label="Table" tabIndex={0}>
        <table>
          {head.length > 0 && <thead>{head}</thead>}
          <tbody>{rows.slice(head.length)}</tbody>
        </table>
      </div>
    )
  },
  tableRow: ({ children }) => <tr>{children}</tr>,
  /** One without words, as over a column of names, would be read out as the header that it is not. */
  tableHeader: ({ node, parent, children }) =>
    isBlank(node) ? (
      <td data-header="" {...spansOf(node)}>
        {children}
      </td>
    ) : (
      <th scope={parent && isHeaderRow(parent) ? 'col' : 'row'} {...spansOf(node)}>
        {children}
      </th>
    ),
  tableCell: ({ node, children }) => <td {...spansOf(node)}>{children}</td>,
}

/** A cell that reaches down into the other rows would be cut off by the end of the head. */
function hasHeaderRow({ content = [] }: NodeJson) {
  const [first] = content
  if (!first || content.length < 2 || !isHeaderRow(first)) return false
  return (first.content ?? []).every(({ attrs }) => span(attrs?.rowspan) === undefined)
}

/** Its cells head the columns; a header in any other row heads that row. */
function isHeaderRow({ content = [] }: NodeJson) {
  return content.length > 0 && content.every(({ type }) => type === 'tableHeader')
}

function isBlank(cell: NodeJson) {
  return plainText({ type: 'doc', content: [cell] }).trim() === ''
}

function spansOf({ attrs }: NodeJson) {
  return { colSpan: span(attrs?.colspan), rowSpan: span(attrs?.rowspan) }
}

function span(value: unknown) {
  return typeof value === 'number' && value > 1 ? value : undefined
}
