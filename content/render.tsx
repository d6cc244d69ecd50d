import { renderJSONContentToReactElement } from '@tiptap/static-renderer/json/react'
import type { ReactNode } from 'react'
import type { ArticleView } from '@/domain/reading/views'
import { calloutElements } from './callout/render'
import { codeElements } from './code/render'
import { dividerElements } from './divider/render'
import type { NodeJson } from './document'
import type { Elements, Page } from './element'
import { embedElements } from './embed/render'
import { withoutEmptyFrames } from './emptyFrames'
import { galleryElements } from './gallery/render'
import { headingIds } from './heading/ids'
import { headingTags } from './heading/levels'
import { imageElements } from './image/render'
import { gatherLinks } from './link/gather'
import { linkElements } from './link/render'
import { moreMarks } from './marks/render'
import { pullQuoteElements } from './pullQuote/render'
import { questionElements } from './questions/render'
import { quotationElements } from './quotation/render'
import { placeBlocks } from './relatedLinkBlock/place'
import { relatedLinkBlockElements } from './relatedLinkBlock/render'
import { shortAnswerElements } from './shortAnswer/render'
import { tableElements } from './table/render'
import { textElements, textMarks } from './text/render'

const elements: Elements = {
  ...textElements,
  ...linkElements,
  ...imageElements,
  ...galleryElements,
  ...relatedLinkBlockElements,
  ...embedElements,
  ...dividerElements,
  ...codeElements,
  ...tableElements,
  ...questionElements,
  ...calloutElements,
  ...pullQuoteElements,
  ...shortAnswerElements,
  ...quotationElements,
}

type MarkJson = NonNullable<NodeJson['marks']>[number]

/**
 * The document as readers get it: an element for every node and mark of `parts.ts`. It is
 * rendered from the JSON, which spares each page the building of a ProseMirror document.
 */
export function renderDocument({
  body,
  pictures,
  blocks,
  linkedPosts,
}: Pick<ArticleView, 'body' | 'pictures' | 'blocks' | 'linkedPosts'>): ReactNode {
  const document = gatherLinks(withoutEmptyFrames(body))
  const headings = headingTags(document)
  const ids = headingIds(document)
  const placed = placeBlocks(document, blocks)
  const render = renderJSONContentToReactElement<MarkJson, NodeJson>({
    nodeMapping: elementsOn({ pictures, linkedPosts, headings, headingIds: ids, placed }),
    markMapping: { ...textMarks, ...moreMarks },
  })
  return render({ content: document })
}

function elementsOn(page: Page) {
  return Object.fromEntries(
    Object.entries(elements).map(([name, Element]) => [
      name,
      (props: { node: NodeJson; parent?: NodeJson; children?: ReactNode }) =>
        Element({ ...props, page }),
    ]),
  )
}
