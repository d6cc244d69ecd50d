import type { DocumentJson, NodeJson } from '@/content/document'
import { hasFreeWords, type LinkPlace, openList } from '@/content/linkChange/addedLink'
import { plainText } from '@/content/plainText'
import { bestPlaces, isAllowedPlace, isLinePlace } from '@/content/relatedLinkBlock/places'
import { keyOf, namesIn } from '../relatedLinks/suggestions/names'

export type FoundPlace = { place: LinkPlace; mentions: string | null }

/**
 * Finds the best place for a link to an article: by a line after the first paragraph that has one of the
 * names, on words of the text that are in its headline, by a line where it divides the text best, one
 * more link of a list, or a line at the end of a section or of the text. Null where it has none of these.
 *
 * @param names keys, the most telling first
 * @param headline the key of the article's headline
 */
export function placeFor(
  document: DocumentJson,
  names: string[],
  headline: string,
): FoundPlace | null {
  const children = document.content ?? []
  return (
    afterMention(document, names, isAllowedPlace) ??
    onWords(children, names, headline) ??
    afterMention(document, names, isLinePlace) ??
    found('line', bestPlaces(document, 1)[0]) ??
    found('entry', children.findLastIndex(openList)) ??
    found('line', lastLinePlace(document))
  )
}

function afterMention(
  document: DocumentJson,
  names: string[],
  isPlace: typeof isLinePlace,
): FoundPlace | null {
  for (const [position, child] of (document.content ?? []).entries()) {
    const words = ` ${keyOf(wordsOf(child))} `
    const mentions = names.find((name) => words.includes(` ${name} `))
    const index = position + 1
    if (mentions && child.type === 'paragraph' && isPlace(document, index)) {
      return { place: { kind: 'line', index }, mentions: shownAs(child, mentions) }
    }
  }
  return null
}

/** Words that name the article: they are a name in the text, one of its own, and in its headline. */
function onWords(children: NodeJson[], names: string[], headline: string): FoundPlace | null {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'paragraph') continue
    const name = namesIn(wordsOf(child)).find(
      ({ key, shown }) =>
        names.includes(key) && ` ${headline} `.includes(` ${key} `) && hasFreeWords(child, shown),
    )
    if (name) return { place: { kind: 'words', index, words: name.shown }, mentions: null }
  }
  return null
}

function found(kind: 'line' | 'entry', index = -1): FoundPlace | null {
  return index === -1 ? null : { place: { kind, index }, mentions: null }
}

function lastLinePlace(document: DocumentJson) {
  const { length } = document.content ?? []
  return Array.from({ length: length + 1 }, (_, index) => length - index).find((index) =>
    isLinePlace(document, index),
  )
}

/** As the paragraph writes it. */
function shownAs(child: NodeJson, key: string) {
  return namesIn(wordsOf(child)).find((name) => name.key === key)?.shown ?? key
}

export function wordsOf(node: NodeJson | undefined) {
  return node ? plainText({ type: 'doc', content: [node] }).trim() : ''
}
