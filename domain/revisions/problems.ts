import type { Problem } from '../posts/problems'

/** Why a revision could not be named or restored. */
export type RevisionProblem =
  | Problem
  | { ok: false; error: 'no-revision' | 'changed-meanwhile' | 'unreadable'; message: string }

export const noRevision: RevisionProblem = {
  ok: false,
  error: 'no-revision',
  message: 'This revision is not kept any more. Load the page again.',
}

export const changedMeanwhile: RevisionProblem = {
  ok: false,
  error: 'changed-meanwhile',
  message:
    'The article was changed since this page was loaded, and nothing was done. Load the page again to see how it is now.',
}

export const unreadable: RevisionProblem = {
  ok: false,
  error: 'unreadable',
  message:
    'This text is from an older version of the site and cannot be restored as it is. Copy what you need from here.',
}
