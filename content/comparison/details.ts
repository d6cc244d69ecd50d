import type { NodeJson } from '../document'
import { EmbedAttributes } from '../embed/node'
import { embedded } from '../embed/source'
import { GalleryAttributes } from '../gallery/images'
import { wordsOfFraming } from '../image/framing'
import { ImageAttributes } from '../image/node'
import { postIdIn } from '../link/reference'
import { type RelatedLink, RelatedLinkBlockAttributes } from '../relatedLinkBlock/block'
import { inWords } from './kinds'

/** What a node says beside its text, such as the caption of a picture. */
export type Detail = { name: string; text: string }

/** How what a document refers to is called, by its id: articles, shared blocks, pictures. */
export type Names = ReadonlyMap<string, string>

type Details = { details: Detail[]; pictureId: string | null }

export function detailsOf(node: NodeJson, names: Names): Details {
  const attrs = node.attrs ?? {}
  if (node.type === 'heading') return none
  if (node.type === 'orderedList' && (attrs.start ?? 1) === 1) return none
  const image = node.type === 'image' ? ImageAttributes.safeParse(attrs) : null
  if (image?.success) return ofImage(image.data, attrs, names)
  const embed = node.type === 'embed' ? EmbedAttributes.safeParse(attrs) : null
  if (embed?.success) return ofEmbed(embed.data)
  const gallery = node.type === 'gallery' ? GalleryAttributes.safeParse(attrs) : null
  if (gallery?.success) return { details: ofGallery(gallery.data), pictureId: null }
  const block =
    node.type === 'relatedLinkBlock' ? RelatedLinkBlockAttributes.safeParse(attrs) : null
  if (block?.success) return { details: ofBlock(block.data, names), pictureId: null }
  return { details: flattened('', attrs, names), pictureId: null }
}

const none: Details = { details: [], pictureId: null }

function ofImage(
  { mediaId, alt, caption, credit, width, framing }: ImageAttributes,
  attrs: Record<string, unknown>,
  names: Names,
): Details {
  const {
    mediaId: _mediaId,
    alt: _alt,
    caption: _caption,
    credit: _credit,
    width: _width,
    framing: _framing,
    ...others
  } = attrs
  const texts = written([
    { name: 'Alt text', text: alt },
    { name: 'Caption', text: caption },
    { name: 'Credit', text: credit },
    { name: 'Width', text: width === 'normal' ? '' : width },
    { name: 'Framing', text: wordsOfFraming(framing) },
  ])
  return { details: [...texts, ...flattened('', others, names)], pictureId: mediaId }
}

function ofEmbed({ source, title, mediaId }: EmbedAttributes): Details {
  const details = written([
    { name: 'Title', text: title },
    { name: 'From', text: embedded(source)?.original ?? '' },
  ])
  return { details, pictureId: mediaId }
}

function ofGallery({ caption, images }: GalleryAttributes): Detail[] {
  const pictures = images.map(({ alt, caption, credit, framing }, index) => ({
    name: `Picture ${index + 1}`,
    text: [alt, caption, credit, wordsOfFraming(framing)].filter(Boolean).join(' | ') || 'No texts',
  }))
  return written([...pictures, { name: 'Caption', text: caption }])
}

function ofBlock(
  { sharedBlockId, layout, heading, links }: RelatedLinkBlockAttributes,
  names: Names,
): Detail[] {
  if (sharedBlockId) return [{ name: 'Shared block', text: names.get(sharedBlockId) ?? gone }]
  return written([
    { name: 'Heading', text: heading },
    { name: 'Layout', text: layout },
    { name: 'Links', text: links.map((link) => linkText(link, names)).join('\n') },
  ])
}

const gone = 'One that does not exist any more'

function linkText({ target, label, rel }: RelatedLink, names: Names) {
  const leadsTo = target.kind === 'post' ? (names.get(target.postId) ?? gone) : target.url
  const text = label === null ? leadsTo : `${label} → ${leadsTo}`
  return rel.length > 0 ? `${text} (${rel.join(', ')})` : text
}

/** Whatever else a node has, by the names of its attributes. */
function flattened(name: string, value: unknown, names: Names): Detail[] {
  if (value === null || value === undefined || value === '' || value === false) return []
  if (typeof value !== 'object') {
    const text = String(value)
    const postId = postIdIn(text)
    const known = names.get(postId ?? text)
    return [{ name: inWords(name), text: known ?? (postId ? gone : text) }]
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const part = Array.isArray(value) ? String(Number(key) + 1) : inWords(key)
    return flattened([name, part].filter(Boolean).join(' '), inner, names)
  })
}

function written(details: Detail[]) {
  return details.filter(({ text }) => text !== '')
}
