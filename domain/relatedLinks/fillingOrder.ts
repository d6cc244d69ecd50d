import type { PlacedBlock } from './placed'

/**
 * In the order of the document, but a block comes after those whose links it leaves out: what is
 * shown there must be known by then.
 */
export function inFillingOrder<One extends { block: Pick<PlacedBlock, 'sharedBlockId' | 'rule'> }>(
  all: One[],
): One[] {
  const ordered = new Set<One>()
  const entered = new Set<One>()
  function enter(one: One) {
    if (entered.has(one)) return
    entered.add(one)
    const before = one.block.rule?.except.blockIds ?? []
    for (const other of all) {
      if (before.includes(other.block.sharedBlockId ?? '')) enter(other)
    }
    ordered.add(one)
  }
  for (const one of all) enter(one)
  return [...ordered]
}
