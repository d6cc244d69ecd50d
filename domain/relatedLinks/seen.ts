import type { StoredBlock } from '@/db/relatedLinks'
import { isActive } from './active'

type Block = Pick<StoredBlock, 'trashedAt' | 'links' | 'rule' | 'activeFrom' | 'activeUntil'>

/** Whether readers may see something of a shared block: not in the trash, in its time, not empty. */
export function isSeen(block: Block, at: Date): boolean {
  const isEmpty = block.rule === null && block.links.length === 0
  return block.trashedAt === null && !isEmpty && isActive(block, at)
}
