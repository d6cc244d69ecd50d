/** Only these properties change how a text is read. */
const telling =
  /(^|[;\s])(font|font-weight|font-style|font-size|text-decoration|text-decoration-line|vertical-align|white-space|display|visibility|mso-hide)\s*:/

/**
 * Writes onto each element what the style sheets say of it: from then on it is said in one place.
 * Returns the sheets, for those who read more in them.
 */
export function applyStyleSheets(page: Document): string {
  const sheet = [...page.querySelectorAll('style')].map((style) => style.textContent).join('\n')
  const said = new Map<Element, string>()
  for (const [, selectors = '', declarations = ''] of rulesIn(sheet)) {
    if (!telling.test(declarations)) continue
    for (const element of matching(page, selectors)) {
      said.set(element, `${said.get(element) ?? ''}${declarations};`)
    }
  }
  for (const [element, declarations] of said) {
    element.setAttribute('style', `${declarations}${element.getAttribute('style') ?? ''}`)
  }
  return sheet
}

/** The last that the element's own style says of the property. */
export function styleOf(element: Element, property: string): string | null {
  const style = element.getAttribute('style')
  if (!style?.toLowerCase().includes(property)) return null
  const said = style
    .split(';')
    .map((declaration) => /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(declaration))
    .filter((match) => match?.[1]?.toLowerCase() === property)
  return said.at(-1)?.[2]?.replace('!important', '').trim().toLowerCase() ?? null
}

function rulesIn(sheet: string) {
  const plain = sheet.replaceAll(/<!--|-->|\/\*[\s\S]*?\*\//g, '')
  return plain.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)
}

function matching(page: Document, selectors: string) {
  try {
    return page.body.querySelectorAll(selectors.trim())
  } catch {
    // Selectors that are no selectors, as of Word's lists.
    return []
  }
}
