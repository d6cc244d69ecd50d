import { z } from 'zod'
import { BlockContent } from '@/domain/relatedLinks/content'

const Unsaved = z.object({
  baseVersion: z.number(),
  // What is being typed may not be valid yet.
  content: BlockContent.extend({ name: z.string() }),
})

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

/** Keeps it, so that a closed tab, a lost connection or an expired session loses nothing. */
export function keepUnsaved(blockId: string, unsaved: Unsaved | null) {
  try {
    if (unsaved === null) localStorage.removeItem(keyOf(blockId))
    else localStorage.setItem(keyOf(blockId), JSON.stringify(unsaved))
  } catch {
    // A browser that refuses storage has nothing kept; the form works without.
  }
}

function keyOf(blockId: string) {
  return `unsaved-related-links:${blockId}`
}
