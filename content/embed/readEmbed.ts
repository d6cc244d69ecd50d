import { readAddress } from '../image/readAddress'
import type { EmbedAttributes } from './node'
import { recogniseEmbed } from './recognise'

/** What a figure of the public page says of what is embedded; null where nothing is. */
export function readEmbed(figure: HTMLElement): Record<keyof EmbedAttributes, unknown> | null {
  const { shape } = figure.dataset
  const link = figure.querySelector(':scope > figcaption > a')
  const found = recogniseEmbed(link?.getAttribute('href') ?? '')
  if (!shape || !link || !found) return null
  const quoted = figure.querySelector(':scope > div > p')
  return {
    source: found.source,
    shape,
    title: quoted ? quoted.textContent : wordsBefore(link),
    mediaId: readAddress(figure.querySelector(':scope > div > picture > img'))?.mediaId ?? null,
  }
}

/** A space stands between the two. */
function wordsBefore(link: Element) {
  const caption = link.parentElement?.textContent ?? ''
  return caption.slice(0, -(link.textContent.length + 1))
}
