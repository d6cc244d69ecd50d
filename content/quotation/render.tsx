import type { Elements } from '../element'
import { LinkTo } from '../link/render'
import { nameOfSource, sourceOf } from './source'

export const quotationElements: Elements = {
  blockquote: ({ node, children, page }) => {
    const { source, sourceUrl } = sourceOf(node.attrs)
    const name = nameOfSource({ source, sourceUrl })
    if (!name) return <blockquote>{children}</blockquote>
    return (
      <figure>
        <blockquote>{children}</blockquote>
        <figcaption>
          <LinkTo href={sourceUrl} page={page} isUnnamed={source === ''}>
            {name}
          </LinkTo>
        </figcaption>
      </figure>
    )
  },
}
