import type { Verdict } from './list'

/** What staff call them, those first that need something done. */
export const verdictNames: Record<Verdict, string> = {
  failing: 'Failing',
  moved: 'Moved',
  refused: 'Cannot be checked',
  unknown: 'Not known yet',
  fine: 'Fine',
}
