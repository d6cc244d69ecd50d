import { type DocumentJson, emptyDocument, type NodeJson } from '../document'
import { align } from './align'
import { type ComparedBlock, compareDocuments } from './compare'
import type { Names } from './details'
import { kindOf } from './kinds'
import { type Line, linesOf } from './lines'

/** A block of two texts that grew apart; null where a text does not have it. */
export type Part = {
  mine: NodeJson | null
  theirs: NodeJson | null
  isSame: boolean
  /** What it is, such as "Picture"; empty for a paragraph. */
  kind: string
  /** What my text has of it and theirs does not, as if it were inserted; and the other way round. */
  blocks: ComparedBlock[]
}

export type Choice = 'mine' | 'theirs' | 'both'

/** Two texts in the blocks of which each may be taken by itself: a list or a quotation is one. */
export function partsOf(mine: DocumentJson, theirs: DocumentJson, names: Names): Part[] {
  const nodes = new Map<Line, NodeJson>()
  const lines = (document: DocumentJson) =>
    (document.content ?? []).map((node) => {
      const line = wholeLine(node, names)
      nodes.set(line, node)
      return line
    })
  const nodeOf = (line: Line | null) => (line && nodes.get(line)) ?? null
  return align(lines(theirs), lines(mine)).map(({ before, after }) =>
    part(nodeOf(after), nodeOf(before), names),
  )
}

/** The text with that choice of each part. Where nothing is left, it is an empty one. */
export function mergeParts(
  parts: Pick<Part, 'mine' | 'theirs' | 'isSame'>[],
  choiceOf: (index: number) => Choice,
): DocumentJson {
  const content = parts.flatMap((part, index) => taken(part, choiceOf(index)))
  return content.length > 0 ? { type: 'doc', content } : emptyDocument
}

/** What no choice loses: what only one text has, and else mine. */
export function firstChoice({ mine }: Pick<Part, 'mine'>): Choice {
  return mine === null ? 'theirs' : 'mine'
}

function wholeLine(node: NodeJson, names: Names): Line {
  const lines = linesOf({ type: 'doc', content: [node] }, names)
  return {
    kind: kindOf(node, []),
    type: node.type,
    hasText: lines.length === 0 || lines.some(({ hasText }) => hasText),
    words: lines.flatMap(({ words }) => [...words, { text: '\n', looks: [] }]),
    details: lines.flatMap(({ details }) => details),
    pictureId: lines.find(({ pictureId }) => pictureId !== null)?.pictureId ?? null,
  }
}

function part(mine: NodeJson | null, theirs: NodeJson | null, names: Names): Part {
  return {
    mine,
    theirs,
    isSame: JSON.stringify(mine) === JSON.stringify(theirs),
    kind: kindOf(mine ?? theirs ?? { type: 'paragraph' }, []),
    blocks: compareDocuments(documentOf(theirs), documentOf(mine), names),
  }
}

function documentOf(node: NodeJson | null): DocumentJson {
  return { type: 'doc', content: node ? [node] : [] }
}

function taken({ mine, theirs, isSame }: Pick<Part, 'mine' | 'theirs' | 'isSame'>, choice: Choice) {
  const nodes =
    isSame || choice === 'mine' ? [mine] : choice === 'theirs' ? [theirs] : [mine, theirs]
  return nodes.flatMap((node) => node ?? [])
}
