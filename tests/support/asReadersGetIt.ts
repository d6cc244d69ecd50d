import type { NodeJson } from '@/content/document'
import { EmbedAttributes } from '@/content/embed/node'
import { withoutEmptyFrames } from '@/content/emptyFrames'
import { GalleryAttributes, type GalleryImage } from '@/content/gallery/images'
import { ImageAttributes } from '@/content/image/node'

/**
 * A document without what readers have no use for: blocks in which there is nothing, the choices
 * behind a related-link block, of which they get the links as they are now, and the ids by which the
 * editor tells a gallery's pictures apart: they are numbered. A frame with neither a part nor a point
 * is none.
 */
export function asReadersGetIt(document: NodeJson): NodeJson {
  return shownIn(withoutEmptyFrames(document))
}

function shownIn(node: NodeJson): NodeJson {
  const { type, attrs, content } = node
  if (type === 'relatedLinkBlock') return { type }
  if (type === 'image') return { type, attrs: { ...attrs, framing: framingOf(attrs) } }
  if (type === 'gallery') return { type, attrs: galleryOf(attrs) }
  if (!content) return node
  return { ...node, content: content.map(shownIn).filter((child) => !isEmpty(child)) }
}

function framingOf(attrs: unknown) {
  const { framing } = ImageAttributes.parse(attrs)
  return framing?.crop || framing?.focus ? framing : null
}

function galleryOf(attrs: unknown) {
  const { caption, images } = GalleryAttributes.parse(attrs)
  return { caption, images: images.map(shown) }
}

function shown(image: GalleryImage, index: number) {
  const id = `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`
  return { ...image, id, framing: framingOf(image) }
}

function isEmpty({ type, attrs = {}, content }: NodeJson) {
  if (type === 'gallery') return Object(attrs.images).length === 0
  if (type === 'embed') return EmbedAttributes.parse(attrs).source === ''
  return !content && textTypes.includes(type)
}

const textTypes = ['paragraph', 'heading', 'shortAnswer', 'pullQuote', 'codeBlock']
