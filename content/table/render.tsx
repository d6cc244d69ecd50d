import type { NodeJson } from '../document'
import type { Elements } from '../element'
import { plainText } from '../plainText'

export const tableElements: Elements = {
  /** A wide one scrolls within the element around it, with the arrow keys too. */
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: two regions of one page must not have the same name
    <div className="table-frame" role="group" aria-label="Table" tabIndex={0}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  ),
  tableRow: ({ children }) => <tr>{children}</tr>,
  /** One without words, as over a column of names, would be read out as the header that it is not. */
  tableHeader: ({ node, children }) =>
    isBlank(node) ? (
      <td data-header="" {...spansOf(node)}>
        {children}
      </td>
    ) : (
      <th {...spansOf(node)}>{children}</th>
    ),
  tableCell: ({ node, children }) => <td {...spansOf(node)}>{children}</td>,
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
