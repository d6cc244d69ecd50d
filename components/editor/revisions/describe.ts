import type { Version } from '@/domain/revisions/version'

const reasons: Record<NonNullable<Version['reason']>, string> = {
  autosave: 'Saved while writing',
  publish: 'Published',
  update: 'Updated',
  unpublish: 'Unpublished',
  conflict: 'Not saved: someone else had saved',
  restore: 'Restored',
}

/** How a text came to be kept. */
export function reasonOf({ reason }: Pick<Version, 'reason'>) {
  return reason === null ? 'Not kept yet' : reasons[reason]
}

/** What a text is called: by the name that a person gave it, else by how it came to be. */
export function headingOf(version: Pick<Version, 'name' | 'reason' | 'isCurrent' | 'isLive'>) {
  if (version.name) return version.name
  if (version.reason === null) return version.isLive ? 'What readers see' : 'The text as it is now'
  return reasons[version.reason]
}
