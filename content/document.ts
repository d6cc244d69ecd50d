import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { z } from 'zod'
import { extensions } from './extensions'
import { isLinkHref } from './link/href'

/** ProseMirror's JSON of a node. */
export type NodeJson = {
  type: string
  attrs?: Record<string, unknown>
  content?: NodeJson[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

export type DocumentJson = NodeJson & { type: 'doc' }

/** Characters of JSON that a document may have: about 150,000 words. */
export const maxDocumentLength = 2_000_000
const maxDepth = 30

export const emptyDocument: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] }

const schema = getSchema(extensions)

/**
 * Reads a document that came from outside, and checks every node, mark and attribute against the
 * schema. The error's message tells the author what is wrong.
 */
export const Document = z.unknown().transform((value, context): DocumentJson => {
  const problem = (message: string) => {
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  if (JSON.stringify(value)?.length > maxDocumentLength) {
    return problem('This article is too long to be saved: at most 2 MB. Split it into two.')
  }
  if (depthOf(value) > maxDepth) return problem('Lists and quotations are nested too deeply.')
  try {
    const node = Node.fromJSON(schema, value)
    node.check()
    if (node.type.name !== 'doc') return problem('This is not an article document.')
    // Its attributes are objects without a prototype, which equal no others and are not sent to browsers.
    return JSON.parse(JSON.stringify(node))
  } catch (error) {
    // ProseMirror's own words for what does not fit; of anything else, no words are fit to be shown.
    return problem(error instanceof RangeError ? error.message : 'This is not an article document.')
  }
})

/**
 * A document as an editor holds it while it is written: it may be too long or too deep to be saved,
 * and must still not be lost.
 */
export const UnfinishedDocument = z.custom<DocumentJson>((value) => {
  try {
    return Node.fromJSON(schema, value).type.name === 'doc'
  } catch {
    return false
  }
})

/**
 * A stored document as a save would have it today: an attribute that came into the schema after it
 * was stored has its default, and words whose link may not lead there any more have none. One that
 * does not fit any more stays as it is.
 */
export function inPresentForm(document: DocumentJson): DocumentJson {
  try {
    const read = structuredClone(document)
    walk(read, dropRefusedLink)
    return JSON.parse(JSON.stringify(Node.fromJSON(schema, read)))
  } catch {
    return document
  }
}

function dropRefusedLink(node: NodeJson) {
  const kept = node.marks?.filter(
    ({ type, attrs }) => type !== 'link' || isLinkHref(String(attrs?.href)),
  )
  if (kept?.length === 0) delete node.marks
  else if (kept) node.marks = kept
}

function depthOf(value: unknown): number {
  let depth = 0
  let level: unknown[] = [value]
  while (level.length > 0 && depth <= maxDepth) {
    depth += 1
    level = level.flatMap((node) =>
      typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content)
        ? node.content
        : [],
    )
  }
  return depth
}

/** Visits every node, parents before their children, in the order of the text. */
export function walk(node: NodeJson, visit: (node: NodeJson) => void) {
  visit(node)
  for (const child of node.content ?? []) walk(child, visit)
}
