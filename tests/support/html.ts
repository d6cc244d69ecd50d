import { DOMParser, DOMSerializer, type Node } from '@tiptap/pm/model'
import { Window } from 'happy-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import type { DocumentJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { renderDocument } from '@/content/render'
import { schema } from './anyDocument'
import { aBlock, aPicture } from './views'

const { document } = new Window()

/** The HTML that the editor shows and puts on the clipboard. */
export function editorHtml(node: Node): string {
  const element = document.createElement('div')
  DOMSerializer.fromSchema(schema).serializeFragment(
    node.content,
    { document: document as unknown as Document },
    element as unknown as HTMLElement,
  )
  return element.innerHTML
}

/**
 * The HTML that readers get, when every picture and every part of it is there, every related-link block has a link and
 * every linked article is published. Links name the article in place of its address, which changes.
 */
export function readersHtml(node: Node): string {
  const body: DocumentJson = node.toJSON()
  const blocks: ReturnType<typeof aBlock>[] = []
  node.descendants(({ type }) => {
    if (type.name === 'relatedLinkBlock') blocks.push(aBlock())
  })
  return renderToStaticMarkup(
    renderDocument({
      body,
      blocks,
      pictures: anyOf((id) => ({ ...aPicture, id, crops: anyOf(() => files) })),
      linkedPosts: anyOf(hrefOfPost),
    }),
  )
}

const files = { width: 800, height: 900, widths: [160, 640] }

export function elementWith(html: string): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = html
  return element as unknown as HTMLElement
}

export function parseHtml(html: string): Node {
  return DOMParser.fromSchema(schema).parse(elementWith(html), { preserveWhitespace: 'full' })
}

/** A record that has every id. */
function anyOf<Value>(make: (id: string) => Value): Record<string, Value> {
  return new Proxy({}, { get: (_, id) => make(String(id)) })
}
