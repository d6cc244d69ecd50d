import Blockquote from '@tiptap/extension-blockquote'
import { validated } from '../attribute'
import { QuotationSource, sourceOf, wordsOfSource } from './source'

const { source, sourceUrl } = QuotationSource.shape

export const QuotationNode = Blockquote.extend({
  addAttributes() {
    return {
      source: {
        default: '',
        validate: validated(source),
        parseHTML: (element: HTMLElement) => namedSource(captionOf(element)),
        rendered: false,
      },
      sourceUrl: {
        default: '',
        validate: validated(sourceUrl),
        parseHTML: (element: HTMLElement) =>
          sourceUrl.catch('').parse(linkIn(captionOf(element))?.getAttribute('href') ?? ''),
        rendered: false,
      },
    }
  },

  parseHTML() {
    return [
      {
        tag: 'figure',
        getAttrs: (element) => (quotationIn(element) ? null : false),
        contentElement: (element) =>
          quotationIn(element as HTMLElement) ?? (element as HTMLElement),
      },
      { tag: 'blockquote' },
    ]
  },

  renderHTML({ node }) {
    const attributes = sourceOf(node.attrs)
    const name = wordsOfSource(attributes)
    if (!name) return ['blockquote', 0]
    // It is written in fields of its own, and a click on it must not leave the editor.
    const caption = { contenteditable: 'false' }
    return [
      'figure',
      ['blockquote', 0],
      attributes.sourceUrl
        ? ['figcaption', caption, ['a', linkAttributes(attributes), name]]
        : ['figcaption', caption, name],
    ]
  },
})

function linkAttributes({ source, sourceUrl }: QuotationSource) {
  return { href: sourceUrl, tabindex: '-1', 'data-unnamed': source ? null : '' }
}

function namedSource(caption: Element | undefined) {
  const isUnnamed = linkIn(caption)?.hasAttribute('data-unnamed')
  return isUnnamed ? '' : source.catch('').parse(caption?.textContent ?? '')
}

function quotationIn(figure: HTMLElement) {
  const found = [...figure.children].find(({ tagName }) => tagName === 'BLOCKQUOTE')
  return found as HTMLElement | undefined
}

function captionOf(element: HTMLElement) {
  return [...element.children].find(({ tagName }) => tagName === 'FIGCAPTION')
}

function linkIn(caption: Element | undefined) {
  return caption?.querySelector('a')
}
