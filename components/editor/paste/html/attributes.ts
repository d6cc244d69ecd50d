/** The schema reads no other attributes of foreign HTML, which must not pass for our own. */
const known: Record<string, string[]> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  code: ['class'],
  aside: ['data-callout'],
  figure: [
    ...['data-media-id', 'data-alt', 'data-caption', 'data-credit', 'data-width', 'data-framing'],
    ...['data-gallery', 'data-images'],
    ...['data-embed', 'data-shape', 'data-title', 'data-picture'],
  ],
}

export function keepKnownAttributes(body: HTMLElement) {
  for (const element of body.querySelectorAll('*')) {
    const kept = known[element.tagName.toLowerCase()] ?? []
    for (const { name } of [...element.attributes]) {
      if (!kept.includes(name)) element.removeAttribute(name)
    }
  }
}
