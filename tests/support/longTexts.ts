import type { DocumentJson, NodeJson } from '@/content/document'
import { seededRandom } from '@/scripts/seededRandom'

/** A text of the same words as any other of these, in an order of its own: the hardest to compare. */
export function aShuffledText(seed: number): DocumentJson {
  const random = seededRandom(seed)
  const content = Array.from({ length: 20 }, () => aShuffledParagraph(random))
  return { type: 'doc', content }
}

function aShuffledParagraph(random: () => number): NodeJson {
  const text = Array.from({ length: 450 }, (_, index) => ({ word: `w${index}`, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ word }) => word)
    .join(' ')
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}
