import type { Elements } from '../element'
import { nameOfSource, sourceOf } from './source'

export const quotationElements: Elements = {
  blockquote: ({ node, children }) => {
    const { source, sourceUrl } = sourceOf(node.attrs)
    const name = nameOfSource({ source, sourceUrl })
    if (!name) return <blockquote>{children}</blockquote>
    return (
      <figure>
        <blockquote>{children}</blockquote>
        <figcaption>
          {sourceUrl ? (
            <a href={sourceUrl} rel="noopener" data-unnamed={source ? undefined : ''}>
              {name}
            </a>
          ) : (
            name
          )}
        </figcaption>
      </figure>
    )
  },
}
