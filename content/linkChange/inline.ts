import { isDeepStrictEqual } from 'node:util'
import type { NodeJson } from '../document'

const textTypes = ['paragraph', 'heading', 'shortAnswer', 'pullQuote', 'question', 'codeBlock']

/** True if the node holds words themselves, not other blocks. */
export function holdsText({ type }: NodeJson) {
  return textTypes.includes(type)
}

export function wordsIn(nodes: NodeJson[]) {
  return nodes.map(({ type, text = '' }) => (type === 'hardBreak' ? '\n' : text)).join('')
}

/** Neighbouring pieces that look the same become one, as the editor writes them. */
export function joined(nodes: NodeJson[]): NodeJson[] {
  const result: NodeJson[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    const isOne =
      last?.type === 'text' && node.type === 'text' && isDeepStrictEqual(last.marks, node.marks)
    if (isOne) result[result.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else result.push(node)
  }
  return result
}
