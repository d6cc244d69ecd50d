import type { ComponentProps } from 'react'
import { Badge } from '@/components/ui/badge'

type Status = 'draft' | 'in_review' | 'scheduled' | 'published' | 'archived'

const looks: Record<Status, { label: string; variant: ComponentProps<typeof Badge>['variant'] }> = {
  draft: { label: 'Draft', variant: 'neutral' },
  in_review: { label: 'In review', variant: 'notice' },
  scheduled: { label: 'Scheduled', variant: 'info' },
  published: { label: 'Published', variant: 'positive' },
  archived: { label: 'Archived', variant: 'outline' },
}

export function StatusBadge({ status }: { status: Status }) {
  const { label, variant } = looks[status]
  return <Badge variant={variant}>{label}</Badge>
}
