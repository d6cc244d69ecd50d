import type { PlacedBlock } from './placed'

type Placed = { block: Pick<PlacedBlock, 'sharedBlockId' | 'rule'> }

/**
 * In the order of the document, but a block waits for those whose links it leaves out: what is
 * shown there must be known by then.
 */
export function inFillingOrder<One extends Placed>(all: One[]): One[] {
  const ordered: One[] = []
  let waiting = all
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
