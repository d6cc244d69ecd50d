import { type DocumentJson, emptyDocument, type NodeJson } from '../document'
import { type Budget, newBudget } from './budget'
import { type ComparedBlock, compareDocuments } from './compare'
import type { Names } from './details'
import { kindOf } from './kinds'
import { pairsOf } from './pairs'

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
  const budget = newBudget()
  return pairsOf(theirs.content ?? [], mine.content ?? [], names, budget).map(({ before, after }) =>
    part(after, before, names, budget),
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

function part(mine: NodeJson | null, theirs: NodeJson | null, names: Names, budget: Budget): Part {
  return {
    mine,
    theirs,
    isSame: JSON.stringify(mine) === JSON.stringify(theirs),
    kind: kindOf(mine ?? theirs ?? { type: 'paragraph' }, []),
    blocks: compareDocuments(documentOf(theirs), documentOf(mine), names, budget),
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
