/** Gives an `<img>` to pictures that Word writes as VML drawings alone. */
export function readWordDrawings(body: HTMLElement) {
  const shown = new Set(
    [...body.querySelectorAll('img')].flatMap(
      (image) => image.getAttribute('v:shapes')?.split(/\s+/) ?? [],
    ),
  )
  for (const shape of elementsNamed(body, 'V:SHAPE')) {
    const address = elementsNamed(shape, 'V:IMAGEDATA')[0]?.getAttribute('src')
    if (!address || shown.has(shape.id)) continue
    const image = body.ownerDocument.createElement('img')
    image.setAttribute('src', address)
    image.setAttribute('alt', shape.getAttribute('alt') ?? '')
    shape.before(image)
  }
}

/** Not by a selector: their names have a colon in a document without namespaces. */
function elementsNamed(parent: Element, name: string) {
  return [...parent.querySelectorAll('*')].filter(({ tagName }) => tagName === name)
}
