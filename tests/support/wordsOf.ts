import type { NodeJson } from '@/content/document'
import { EmbedAttributes } from '@/content/embed/node'
import { GalleryAttributes } from '@/content/gallery/images'
import { ImageAttributes } from '@/content/image/node'
import { sourceOf } from '@/content/quotation/source'
import { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'

/** Everything that is written in a document to be read in it, in its order. */
export function wordsOf(node: NodeJson): string[] {
  const { type, attrs, text = '', content = [] } = node
  const own = attrs ? (writtenInFields[type]?.(attrs) ?? []) : []
  const below = type === 'blockquote' ? [sourceOf(attrs).source] : []
  return [text, ...own, ...content.flatMap(wordsOf), ...below].filter(Boolean)
}

/** Alt texts stand in a picture's place, and credits are not the article's own words. */
const writtenInFields: Record<string, (attrs: unknown) => string[]> = {
  image: (attrs) => [ImageAttributes.parse(attrs).caption],
  gallery: (attrs) => {
    const { images, caption } = GalleryAttributes.parse(attrs)
    return [...images.map((image) => image.caption), caption]
  },
  embed: (attrs) => [EmbedAttributes.parse(attrs).title],
  relatedLinkBlock: (attrs) => {
    const { heading, links } = RelatedLinkBlockAttributes.parse(attrs)
    return [heading, ...links.map(({ label }) => label ?? '')]
  },
}
