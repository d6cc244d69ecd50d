import { wordsIn } from './elements'

/** Formulas, in words: powers and indices where there is nothing else, and TeX for all others. */
export function readFormulas(body: HTMLElement) {
  for (const math of body.querySelectorAll('math')) {
    // Pages show them a second time beside what they say, or in a picture.
    const shown = math.closest('.katex, mjx-container, .mwe-math-element') ?? math
    shown.replaceWith(...(isPlain(math) ? partsOf(math) : [texOf(math)]))
  }
}

const plain =
  'semantics, annotation, annotation-xml, mrow, mstyle, mpadded, mi, mn, mo, mtext, ms, mspace, msup, msub, msubsup, mfrac, msqrt'

function isPlain(math: Element) {
  return math.querySelector(`:not(${plain}, annotation-xml *)`) === null
}

function partsOf(element: Element): (Node | string)[] {
  const name = element.localName
  const [base, ...scripts] = [...element.children]
  if (/^m(sup|sub|subsup)$/.test(name) && base) {
    const tags = { msup: ['sup'], msub: ['sub'], msubsup: ['sub', 'sup'] }[name] ?? []
    return [
      ...partsOf(base),
      ...scripts.map((script, index) => scriptOf(script, tags[index] ?? 'sup')),
    ]
  }
  if (name === 'mfrac' && base && scripts[0])
    return [...inBrackets(base), '/', ...inBrackets(scripts[0])]
  if (name === 'msqrt') return ['√(', ...[...element.children].flatMap(partsOf), ')']
  if (name.startsWith('annotation')) return []
  if (element.children.length > 0) return [...element.children].flatMap(partsOf)
  const words = wordsIn(element).replaceAll(/[\u2061-\u2064]/g, '')
  return [name === 'mo' && /^[=<>≤≥≈±×·+−→-]$/.test(words) ? ` ${words} ` : words]
}

/** "(a + b)/c" */
function inBrackets(element: Element): (Node | string)[] {
  const parts = partsOf(element)
  return element.children.length > 1 ? ['(', ...parts, ')'] : parts
}

function scriptOf(element: Element, tag: string) {
  const script = element.ownerDocument.createElement(tag)
  script.textContent = wordsIn(element)
  return script
}

function texOf(math: Element) {
  const tex = math.querySelector('annotation[encoding*="tex" i]')?.textContent
  const said = tex ?? math.getAttribute('alttext') ?? wordsApart(math)
  return said.trim().replace(/^\{\\displaystyle (.*)\}$/s, '$1')
}

function wordsApart(math: Element) {
  const leaves = [...math.querySelectorAll('mi, mn, mo, mtext, ms')]
  return leaves.map(wordsIn).join(' ')
}
