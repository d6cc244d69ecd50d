import type { Elements } from '../element'

export const pullQuoteElements: Elements = {
  pullQuote: ({ node, children }) =>
    node.content && (
      <aside className="pull-quote">
        <p>{children}</p>
      </aside>
    ),
}
