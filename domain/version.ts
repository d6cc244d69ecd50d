import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Action } from '@/auth/policy'
import { lastAudit } from '@/db/audit'
import type { Tx } from '@/db/client'

/** Of what a form was opened with. What is new has none. */
export const Version = z.string().max(64).optional()

/** Another one as soon as any of the values is. */
export function versionOf(values: object): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url')
}

/** What was changed, and by what: so the audit knows who did it. */
type Subject = { action: Action; subjectId: string | null }

export type StaleVersion<Values> = {
  ok: false
  error: 'stale-version'
  message: string
  /** What was saved since the form was opened: by someone else, or in another window. */
  theirs: { version: string; values: Values; savedAt: Date | null; savedByName: string | null }
}

/** Refuses what was based on other values than there are now; null where it was based on these. */
export async function refuseStale<Values extends object>(
  tx: Tx,
  basedOn: string | undefined,
  values: Values,
  about: Subject,
): Promise<StaleVersion<Values> | null> {
  const version = versionOf(values)
  const isStale = basedOn !== undefined && basedOn !== version
  return isStale ? staleVersion(tx, version, values, about) : null
}

export async function staleVersion<Values>(
  tx: Tx,
  version: string,
  values: Values,
  { action, subjectId }: Subject,
): Promise<StaleVersion<Values>> {
  const last = await lastAudit(tx, action, subjectId)
  return {
    ok: false,
    error: 'stale-version',
    message: 'It was changed since you opened it. Compare, then choose what to keep.',
    theirs: { version, values, savedAt: last?.at ?? null, savedByName: last?.name ?? null },
  }
}
