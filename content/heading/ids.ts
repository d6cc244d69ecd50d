import { type NodeJson, walk } from '../document'
import { plainText } from '../plainText'

const maxLength = 60

/** The ids of elements around the text. */
const taken = ['content', 'more', 'authors']

/**
 * The id of each heading and question, by which others may link to it: its words, so that it stays
 * while they do, and a number where another has the same.
 */
export function headingIds(document: NodeJson): Map<NodeJson, string> {
  const used = new Set(taken)
  const ids = new Map<NodeJson, string>()
  walk(document, (node) => {
    if (node.type !== 'heading' && node.type !== 'question') return
    const id = firstFree(idFor(plainText({ type: 'doc', content: [node] })), used)
    used.add(id)
    ids.set(node, id)
  })
  return ids
}

/** Letters of any script may stand in an id. */
function idFor(words: string) {
  const id = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (id.length <= maxLength) return id || 'part'
  const cut = id.slice(0, maxLength + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || id.slice(0, maxLength)
}

function firstFree(id: string, used: Set<string>) {
  let free = id
  for (let number = 2; used.has(free); number += 1) free = `${id}-${number}`
  return free
}
