// Next bundles this module more than once; the process has one database.
const shared = globalThis as typeof globalThis & { throughlineDamage?: string | null }

/** What the latest check of the database found wrong with its file, or null. */
export function knownDamage(): string | null {
  return shared.throughlineDamage ?? null
}

export function noteDamage(found: string | null) {
  shared.throughlineDamage = found
}
