import { type NodeJson, walk } from '../document'

export type HeadingTag = 'h2' | 'h3' | 'h4'

const tags: HeadingTag[] = ['h2', 'h3', 'h4']

/** The level of the article's headline, below which the headings of its text begin. */
export const headlineLevel = 1

/** Whether readers who go from heading to heading would look for one in between. */
export function skipsLevel(before: number, level: number) {
  return level > before + 1
}

/**
 * The element of each heading. The article's headline is the level above the first, and no level
 * is left out on the way down, however the author chose: readers who jump from heading to heading
 * would look for the one that is missing. Questions stand one level below what they belong to.
 */
export function headingTags(document: NodeJson) {
  const chosen = new Map<NodeJson, HeadingTag>()
  let depth = -1
  walk(document, (node) => {
    if (!node.content) return
    if (node.type === 'question') chosen.set(node, tags[depth + 1] ?? 'h4')
    if (node.type !== 'heading') return
    depth = Math.min(Number(node.attrs?.level) - 2, depth + 1)
    chosen.set(node, tags[depth] ?? 'h2')
  })
  return chosen
}
