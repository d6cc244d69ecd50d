import { renderJSONContentToReactElement } from '@tiptap/static-renderer/json/react'
import type { ReactNode } from 'react'
import { RelatedLinks } from '@/components/site/RelatedLinks'
import type { ArticleView } from '@/domain/reading/views'
import type { NodeJson } from './document'
import { headingTags } from './heading/levels'
import { ImageFigure } from './image/render'
import { gatherLinks } from './link/gather'
import { LinkElement } from './link/render'
import { placeBlocks } from './relatedLinkBlock/place'

type MarkJson = NonNullable<NodeJson['marks']>[number]

/**
 * The document as readers get it: an element for every node and mark of `extensions.ts`. It is
 * rendered from the JSON, which spares each page the building of a ProseMirror document.
 */
export function renderDocument({
  body,
  pictures,
  blocks,
  linkedPosts,
}: Pick<ArticleView, 'body' | 'pictures' | 'blocks' | 'linkedPosts'>): ReactNode {
  const document = gatherLinks(body)
  const headings = headingTags(document)
  const placed = placeBlocks(document, blocks)

  const render = renderJSONContentToReactElement<MarkJson, NodeJson>({
    nodeMapping: {
      doc: ({ children }) => children,
      text: ({ node }) => node.text,
      hardBreak: () => <br />,
      paragraph: ({ node, children }) => node.content && <p>{children}</p>,
      heading: ({ node, children }) => {
        const Heading = headings.get(node)
        return Heading && <Heading>{children}</Heading>
      },
      bulletList: ({ children }) => <ul>{children}</ul>,
      orderedList: ({ node, children }) => <ol start={startOf(node)}>{children}</ol>,
      listItem: ({ children }) => <li>{children}</li>,
      blockquote: ({ children }) => <blockquote>{children}</blockquote>,
      link: ({ node, children }) => (
        <LinkElement href={node.attrs?.href} linkedPosts={linkedPosts}>
          {children}
        </LinkElement>
      ),
      image: ({ node }) => <ImageFigure node={node} pictures={pictures} />,
      relatedLinkBlock: ({ node }) => {
        const block = placed.get(node)
        return block && <RelatedLinks {...block} />
      },
    },
    markMapping: {
      bold: ({ children }) => <strong>{children}</strong>,
      italic: ({ children }) => <em>{children}</em>,
    },
  })
  return render({ content: document })
}

function startOf(list: NodeJson) {
  const start = Number(list.attrs?.start ?? 1)
  return start === 1 ? undefined : start
}
