import { diffArrays } from 'diff'
import type { NodeJson } from '../document'
import { joined } from './inline'
import { linkOf, withLink } from './target'

/** Beyond that many changed letters, it is another text. */
const maxMoves = 2000

/** A link whose words are not in the paragraph any more. */
export type Missing = {
  words: string
  from: string | null
  to: string | null
  /** True if other words of the paragraph lead to the target of the change. */
  isRewritten: boolean
}

/**
 * Takes back where the words of a paragraph lead: those of the change, as far as they are still there
 * and lead where it let them lead. Words written within them since are of the link, too.
 */
export function takeBackText(before: NodeJson[], after: NodeJson[], now: NodeJson[]) {
  const letters = lettersOf(now)
  const news = lettersOf(after)
  const places = placesOf(news, letters)
  const missing: Missing[] = []
  let left = 0
  for (const { start, end, from, to } of spansBetween(lettersOf(before), news)) {
    const found = places.slice(start, end).flatMap((place) => place ?? [])
    const [first, last] = [found[0], found.at(-1)]
    if (first === undefined || last === undefined) {
      const words = news
        .slice(start, end)
        .map(({ text }) => text)
        .join('')
      const isRewritten = to !== null && letters.some(({ href }) => href === to)
      missing.push({ words, from, to, isRewritten })
      continue
    }
    const isOurs = (index: number) => letters[index]?.href === to
    const isNew = (index: number) => letters[index] !== undefined && !places.includes(index)
    let [begin, until] = [first, last]
    while (to !== null && isNew(begin - 1) && isOurs(begin - 1)) begin -= 1
    while (to !== null && isNew(until + 1) && isOurs(until + 1)) until += 1
    const ours = letters.slice(begin, until + 1).filter(({ href }) => href === to)
    for (const letter of ours) letter.href = from
    if (ours.length === 0 && letters[first]?.href !== from) left += 1
  }
  return { nodes: nodesOf(letters), left, missing }
}

/** Takes back a link that was found in another paragraph, where its own was cut in two. */
export function takeBackFound(nodes: NodeJson[], missing: Missing[]): NodeJson[] {
  const letters = lettersOf(nodes)
  for (const { words, from, to } of [...missing]) {
    const length = Array.from(words).length
    const start = letters.findIndex((_, index) => {
      const those = letters.slice(index, index + length)
      return (
        those.map(({ text }) => text).join('') === words && those.every(({ href }) => href === to)
      )
    })
    if (to === null || start === -1) continue
    for (const letter of letters.slice(start, start + length)) letter.href = from
    missing.splice(
      missing.findIndex((one) => one.words === words && one.to === to),
      1,
    )
  }
  return nodesOf(letters)
}

type Letter = { node: NodeJson; text: string; href: string | null }

function lettersOf(nodes: NodeJson[]): Letter[] {
  return nodes.flatMap((node) => {
    const href = linkOf(node)
    if (node.type !== 'text') return [{ node, text: `<${node.type}>`, href }]
    return Array.from(node.text ?? '', (text) => ({ node: { ...node, text }, text, href }))
  })
}

function nodesOf(letters: Letter[]): NodeJson[] {
  return joined(letters.map(({ node, href }) => withLink(node, href)))
}

type Span = { start: number; end: number; from: string | null; to: string | null }

/** The stretches whose links the change changed, with both targets. */
function spansBetween(before: Letter[], after: Letter[]): Span[] {
  const spans: Span[] = []
  for (const [index, { href: to }] of after.entries()) {
    const from = before[index]?.href ?? null
    if (from === to) continue
    const last = spans.at(-1)
    if (last?.end === index && last.from === from && last.to === to) last.end = index + 1
    else spans.push({ start: index, end: index + 1, from, to })
  }
  return spans
}

/** The present place of each letter; null if it is gone. */
function placesOf(before: Letter[], now: Letter[]): (number | null)[] {
  const texts = [before.map(({ text }) => text), now.map(({ text }) => text)] as const
  const parts = diffArrays(...texts, { maxEditLength: maxMoves })
  if (!parts) return before.map(() => null)
  const places: (number | null)[] = []
  let at = 0
  for (const { added, removed, count } of parts) {
    for (let n = 0; n < count && !added; n += 1) places.push(removed ? null : at + n)
    if (!removed) at += count
  }
  return places
}
