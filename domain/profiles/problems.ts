import type { ProfileKind } from '@/db/profileSlugs'

/** Why an author, a section or a tag could not be saved; `fields` names where to look. */
export type ProfileProblem = {
  ok: false
  error: 'not-found' | 'slug-taken' | 'unknown-picture' | 'unknown-user' | 'user-taken'
  message: string
  fields?: Record<string, string>
}

export function notFound(kind: ProfileKind): ProfileProblem {
  return { ok: false, error: 'not-found', message: `This ${kind} does not exist any more.` }
}

export function slugTaken(kind: ProfileKind, slug: string): ProfileProblem {
  return wrongField('slug-taken', 'slug', `Another ${kind} has the slug “${slug}”. Choose another.`)
}

export function wrongField(
  error: ProfileProblem['error'],
  field: string,
  message: string,
): ProfileProblem {
  return { ok: false, error, message, fields: { [field]: message } }
}
