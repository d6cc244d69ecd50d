import { DOMSerializer, type Schema } from '@tiptap/pm/model'
import { readEmbed } from '@/content/embed/readEmbed'
import { readGallery } from '@/content/gallery/readGallery'
import { readFigure } from '@/content/image/readFigure'
import { carefulParser } from './parser'

/**
 * Puts in the place of pictures, galleries and embeds that were copied from a page of this site what
 * the editor would have put on the clipboard for them. Returns the elements.
 */
export function readOwnPage(page: Document, schema: Schema): Element[] {
  const parser = carefulParser(schema)
  const serializer = DOMSerializer.fromSchema(schema)
  const made: Element[] = []
  shortenAddresses(page)
  for (const figure of page.querySelectorAll('figure')) {
    // A gallery's pictures went with it.
    if (!page.contains(figure) || !isOfPublicPage(figure)) continue
    const around = page.createElement('div')
    around.append(figure.cloneNode(true))
    const node = parser.parse(around).firstChild
    if (!node?.isAtom) continue
    const element = serializer.serializeNode(node, { document: page }) as Element
    figure.replaceWith(element)
    made.push(element)
  }
  return made
}

/** Browsers copy them with the site's own before them. */
function shortenAddresses(page: Document) {
  const start = `${window.location.origin}/media/`
  for (const image of page.querySelectorAll('figure img')) {
    const address = image.getAttribute('src') ?? ''
    if (address.startsWith(start)) image.setAttribute('src', new URL(address).pathname)
  }
}

function isOfPublicPage(figure: HTMLElement) {
  return [readFigure, readGallery, readEmbed].some((read) => read(figure) !== null)
}
