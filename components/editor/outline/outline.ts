import type { Node } from '@tiptap/pm/model'
import { headlineLevel, skipsLevel } from '@/content/heading/levels'

/** Without its place, which changes with every letter above it: the outline stays as it is then. */
export type OutlinedHeading = {
  level: number
  text: string
  /** Whether a level is left out above it. */
  isSkipping: boolean
}

/** The headings of the text, in their order. */
export function outlineOf(doc: Node): OutlinedHeading[] {
  let before = headlineLevel
  return headingsIn(doc).map(({ node }) => {
    const level = Number(node.attrs.level)
    const isSkipping = skipsLevel(before, level)
    before = level
    return { level, text: node.textContent.trim(), isSkipping }
  })
}

/** The number of the heading under which the place is; -1 above the first. */
export function headingAt(doc: Node, place: number) {
  return headingsIn(doc).findLastIndex(({ position }) => position <= place)
}

/** The place before the heading of that number. */
export function placeOfHeading(doc: Node, index: number) {
  return headingsIn(doc)[index]?.position
}

function headingsIn(doc: Node) {
  const headings: { node: Node; position: number }[] = []
  doc.descendants((node, position) => {
    if (node.type.name === 'heading') headings.push({ node, position })
    return !node.isTextblock
  })
  return headings
}
