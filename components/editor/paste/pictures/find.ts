import { uuidv7 } from 'uuidv7'
import { isBlank, liftOutOfParagraph, wordsIn } from '../html/elements'
import { fileOf } from './dataUri'
import type { FoundPicture, PictureSource } from './found'
import { picturesInRtf } from './rtf'

/**
 * Puts in the place of each picture an element of the document's own picture, and lists what is to
 * become of it. A picture of this site is there already, and what was `read` as the document's own
 * stays as it is.
 */
export function findPictures(page: Document, rtf: string, read: Set<Element>): FoundPicture[] {
  const found: FoundPicture[] = []
  // The innermost first: a gallery's pictures have captions of their own.
  for (const figure of [...page.querySelectorAll('figure')].reverse()) {
    if (!isOwn(figure) && !read.has(figure) && !isQuotation(figure)) readFigure(figure)
  }
  const local = [...page.querySelectorAll('img')].filter((image) => isOnComputer(addressOf(image)))
  const inRtf = picturesInRtf(rtf)
  for (const image of page.querySelectorAll('img')) {
    if (isOwn(image)) continue
    if (isDecoration(image)) {
      image.replaceWith(emojiOf(image))
      continue
    }
    // Only where each has its file is it certain which belongs to which.
    const file = local.length === inRtf.length ? inRtf[local.indexOf(image)] : null
    const picture = {
      id: ownIdIn(image) ?? uuidv7(),
      name: nameOf(image),
      alt: altOf(image),
      caption: image.getAttribute('data-caption') ?? '',
    }
    stand(image, picture)
    const source = file ? ({ kind: 'file', file } as const) : sourceOf(addressOf(image))
    if (ownIdIn(image) === null) found.push({ ...picture, source })
  }
  return found
}

/** A part of what the editor itself copied: it says in attributes of its own what it is. */
function isOwn(element: Element | null): boolean {
  if (!element?.closest('[data-pm-slice], [data-pm-slice] ~ *')) return false
  const isNamed = [...element.attributes].some(({ name }) => /^data-(?!pm-slice)/.test(name))
  return isNamed || isOwn(element.parentElement)
}

/** One with its source, which stays with it: nothing but these, and no more than the source may be. */
function isQuotation({ children }: Element) {
  const [quotation, caption, ...others] = children
  const hasSource = caption?.matches('figcaption') && wordsIn(caption).length <= 300
  return quotation?.matches('blockquote') && hasSource && others.length === 0
}

/** Its picture keeps its caption; without a picture, it is no figure. */
function readFigure(figure: Element) {
  const images = figure.querySelectorAll('img')
  const caption = figure.querySelector('figcaption')
  const image = [...images].at(-1)
  if (image && caption && !image.hasAttribute('data-caption')) {
    image.setAttribute('data-caption', wordsIn(caption).slice(0, 1000))
    caption.remove()
  }
  figure.replaceWith(...figure.childNodes)
}

/** Signs in the text, dots that count readers, and boxes to be ticked. */
function isDecoration(image: HTMLImageElement) {
  const sides = [image.getAttribute('width'), image.getAttribute('height')]
  return (
    image.matches(
      '.emoji, .wp-smiley, .c-emoji, [data-stringify-type="emoji"], [data-emoji], [aria-roledescription="checkbox"]',
    ) ||
    sides.some((side) => side !== null && /^[0-2](px)?$/.test(side)) ||
    addressOf(image) === ''
  )
}

/** Slack says `:tea:`, and names the file by its characters, except for those of a team’s own. */
function emojiOf(image: HTMLImageElement) {
  if (/^\p{Extended_Pictographic}/u.test(image.alt)) return image.alt
  const codes = /\/((?:[\da-f]{4,5}-?)+)(?:@2x)?\.(?:png|svg)$/i.exec(addressOf(image))?.[1] ?? ''
  const sign = String.fromCodePoint(
    ...codes.split('-').map((code) => Number.parseInt(code || '0', 16)),
  )
  if (/^\p{Extended_Pictographic}/u.test(sign)) return sign
  return /^:[\w+'-]+:$/.test(image.alt) ? image.alt : ''
}

/** Pages that load their pictures late have something else in their place until then. */
function addressOf(image: Element) {
  const src = image.getAttribute('src')?.trim() ?? ''
  const late = image.getAttribute('data-src') ?? image.getAttribute('data-lazy-src') ?? ''
  return late.trim() !== '' && (src === '' || src.startsWith('data:')) ? late.trim() : src
}

function isOnComputer(address: string) {
  return /^file:/i.test(address)
}

/** A picture that was copied from a page of this site. */
function ownIdIn(image: Element) {
  const address = addressOf(image)
  if (!URL.canParse(address, window.location.href)) return null
  const { origin, pathname } = new URL(address, window.location.href)
  const isOurs = origin === window.location.origin
  return (isOurs && /^\/media\/([\da-f-]{36})\/(?:[\d-]+\/)?[\w.]+$/.exec(pathname)?.[1]) || null
}

function sourceOf(address: string): PictureSource {
  if (/^data:/i.test(address)) {
    const file = fileOf(address)
    return file ? { kind: 'file', file } : { kind: 'out-of-reach' }
  }
  if (/^blob:/i.test(address)) return { kind: 'blob', url: address }
  if (/^\/\//.test(address)) return { kind: 'remote', url: `https:${address}` }
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? { kind: 'remote', url: address }
    : { kind: 'out-of-reach' }
}

/** Authors know a picture by the name of its file. */
function nameOf(image: Element) {
  const address = addressOf(image)
  if (/^(data|blob):/i.test(address)) return 'Pasted picture'
  const [path = ''] = address.split(/[?#]/)
  const name = path.split(/[/\\]/).at(-1) ?? ''
  try {
    return decodeURIComponent(name).slice(0, 100) || 'Picture'
  } catch {
    return name.slice(0, 100)
  }
}

/** Word adds a note of its own to what it guessed. */
function altOf(image: HTMLImageElement) {
  return image.alt
    .replace(
      /\s*(Description automatically generated|AI-generated content may be incorrect).*$/s,
      '',
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 1000)
}

/** As a block of its own, also where nothing else is in what is around it. */
function stand(image: Element, { id, alt, caption }: Omit<FoundPicture, 'source'>) {
  const figure = image.ownerDocument.createElement('figure')
  figure.setAttribute('data-media-id', id)
  figure.setAttribute('data-alt', alt)
  figure.setAttribute('data-caption', caption)
  let place = image
  while (isAloneIn(place.parentElement, place)) place = place.parentElement ?? place
  place.replaceWith(figure)
  liftOutOfParagraph(figure)
}

function isAloneIn(parent: Element | null, child: Element) {
  if (!parent || parent.matches('body, figure, li, td, th')) return false
  const others = [...parent.childNodes].filter((node) => node !== child)
  return others.every((node) =>
    node.nodeType === 1 ? isBlank(node as Element) : wordsIn(node) === '',
  )
}
