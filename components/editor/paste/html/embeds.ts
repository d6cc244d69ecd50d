import { recogniseEmbed } from '@/content/embed/recognise'
import { liftOutOfParagraph, wordsIn } from './elements'

/**
 * Frames of sites that can be embedded become embeds, and so does what WordPress holds in place of
 * one: its address. What is said below one stays below it.
 */
export function readEmbeds(page: Document): Element[] {
  return [...page.querySelectorAll('iframe, .wp-block-embed__wrapper')].flatMap((frame) => {
    const found = recogniseEmbed(addressOf(frame).replace(/^\/\//, 'https://'))
    if (!found) return []
    const embed = page.createElement('figure')
    embed.setAttribute('data-embed', found.source)
    embed.setAttribute('data-shape', found.shape)
    frame.replaceWith(embed)
    liftOutOfParagraph(embed)
    return [embed]
  })
}

function addressOf(frame: Element) {
  if (frame.tagName !== 'IFRAME') return wordsIn(frame)
  return frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? ''
}
