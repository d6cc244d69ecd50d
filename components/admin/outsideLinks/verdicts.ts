import type { ComponentProps } from 'react'
import type { Badge } from '@/components/ui/badge'
import type { Verdict } from '@/domain/outsideLinks/list'
import { verdictNames } from '@/domain/outsideLinks/verdictNames'

export const verdictBadges: Record<Verdict, ComponentProps<typeof Badge>['variant']> = {
  failing: 'negative',
  moved: 'notice',
  refused: 'outline',
  unknown: 'neutral',
  fine: 'positive',
}

export const verdicts = Object.keys(verdictNames) as Verdict[]
