import type { PlacedBlock } from './placed'

type Placed = { block: Pick<PlacedBlock, 'sharedBlockId' | 'rule'> }

/**
 * The blocks that rules fill, from the top of the document down; one that leaves out the links of a
 * block below it waits until that one is filled, and is next then. Blocks of picked links alone are
 * complete before, so that nothing waits for them.
 */
export function inFillingOrder<One extends Placed>(all: One[]): One[] {
  const ordered: One[] = []
  let waiting = all.filter(({ block }) => block.rule !== null)
  for (let next = nextOf(waiting); next; next = nextOf(waiting)) {
    const filled = next
    ordered.push(filled)
    waiting = waiting.filter((one) => one !== filled)
  }
  return ordered
}

/** Rules in a circle are refused; should there be one, its blocks are filled all the same. */
function nextOf<One extends Placed>(waiting: One[]): One | undefined {
  return waiting.find((one) => !waiting.some((other) => waitsFor(one, other))) ?? waiting[0]
}

function waitsFor({ block }: Placed, { block: other }: Placed) {
  const before = block.rule?.except.blockIds ?? []
  return before.includes(other.sharedBlockId ?? '') && other.sharedBlockId !== block.sharedBlockId
}
