import type { ComponentProps } from 'react'
import type { Badge } from '@/components/ui/badge'
import type { Verdict } from '@/domain/outsideLinks/list'

/** What staff call them, those first that need something done. */
export const verdictNames: Record<Verdict, string> = {
  failing: 'Failing',
  moved: 'Moved',
  refused: 'Cannot be checked',
  unknown: 'Not known yet',
  fine: 'Fine',
}

export const verdictBadges: Record<Verdict, ComponentProps<typeof Badge>['variant']> = {
  failing: 'negative',
  moved: 'notice',
  refused: 'outline',
  unknown: 'neutral',
  fine: 'positive',
}

export const verdicts = Object.keys(verdictNames) as Verdict[]
