import type { Elements } from '../element'

export const codeElements: Elements = {
  /** Long lines scroll within it, with the arrow keys too. */
  codeBlock: ({ node, children }) =>
    node.content && (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
    ),
}
