import { z } from 'zod'

export type Unsaved<Draft> = { baseVersion: number; content: Draft }

/** What an earlier visit of this browser typed into a form and did not save. */
export function readUnsaved<Draft>(key: string, content: z.ZodType<Draft>): Unsaved<Draft> | null {
  const Unsaved = z.object({ baseVersion: z.number(), content })
  try {
    return Unsaved.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/**
 * Keeps it, so that a closed tab, a lost connection or an expired session loses nothing. False where
 * the browser keeps nothing.
 */
export function keepUnsaved<Draft>(key: string, unsaved: Unsaved<Draft>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(unsaved))
    return true
  } catch {
    return false
  }
}

export function forgetUnsaved(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing is kept where storage is refused.
  }
}
