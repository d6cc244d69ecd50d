import type { NodeJson } from '../document'
import type { Elements } from '../element'

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
  tableHeader: ({ node, children }) => <th {...spansOf(node)}>{children}</th>,
  tableCell: ({ node, children }) => <td {...spansOf(node)}>{children}</td>,
}

function spansOf({ attrs }: NodeJson) {
  return { colSpan: span(attrs?.colspan), rowSpan: span(attrs?.rowspan) }
}

function span(value: unknown) {
  return typeof value === 'number' && value > 1 ? value : undefined
}
