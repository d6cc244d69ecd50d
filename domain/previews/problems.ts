import type { Problem } from '../posts/problems'

/** Why a preview link could not be made or withdrawn. */
export type PreviewProblem =
  | Problem
  | { ok: false; error: 'no-link' | 'too-many-previews'; message: string }

/** More of them than anybody keeps in mind. */
export const mostLinks = 20

export const tooManyPreviews: PreviewProblem = {
  ok: false,
  error: 'too-many-previews',
  message: `An article has at most ${mostLinks} preview links. Withdraw one that nobody needs any more.`,
}

export const noLink: PreviewProblem = {
  ok: false,
  error: 'no-link',
  message: 'This link does not work any more: it was withdrawn already, or has expired.',
}
