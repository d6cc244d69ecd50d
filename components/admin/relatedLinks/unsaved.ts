import { z } from 'zod'
import { BlockDraft } from './rules/draft'

const Unsaved = z.object({ baseVersion: z.number(), content: BlockDraft })

export type Unsaved = z.infer<typeof Unsaved>

/** What an earlier visit of this browser typed into a block's form and did not save. */
export function readUnsaved(blockId: string): Unsaved | null {
  try {
    return (
      Unsaved.safeParse(JSON.parse(localStorage.getItem(keyOf(blockId)) ?? 'null')).data ?? null
    )
  } catch {
    return null
  }
}

/**
 * Keeps it, so that a closed tab, a lost connection or an expired session loses nothing. False where
 * the browser keeps nothing.
 */
export function keepUnsaved(blockId: string, unsaved: Unsaved): boolean {
  try {
    localStorage.setItem(keyOf(blockId), JSON.stringify(unsaved))
    return true
  } catch {
    return false
  }
}

export function forgetUnsaved(blockId: string) {
  try {
    localStorage.removeItem(keyOf(blockId))
  } catch {
    // Nothing is kept where storage is refused.
  }
}

function keyOf(blockId: string) {
  return `unsaved-related-links:${blockId}`
}
