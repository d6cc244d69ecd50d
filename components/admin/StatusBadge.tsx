import type { ComponentProps } from 'react'
import { Badge } from '@/components/ui/badge'
import { type Status, statusNames } from '@/domain/posts/stateNames'

const variants: Record<Status, ComponentProps<typeof Badge>['variant']> = {
  draft: 'neutral',
  in_review: 'notice',
  scheduled: 'info',
  published: 'positive',
  archived: 'outline',
}

export function StatusBadge({ status }: { status: Status }) {
  return <Badge variant={variants[status]}>{statusNames[status]}</Badge>
}
