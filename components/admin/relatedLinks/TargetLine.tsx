import { formatDate } from 'date-fns'
import { Badge } from '@/components/ui/badge'
import { stateNames } from '@/domain/posts/stateNames'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'

/** An article in a list to choose from. */
export function TargetLine({ target }: { target: TargetDescription }) {
  const details = [
    target.section,
    target.publishedAt && formatDate(target.publishedAt, 'd MMM yyyy'),
  ]
  return (
    <span className="flex items-start justify-between gap-3">
      <span className="min-w-0">
        <span className="block leading-snug">{target.title}</span>
        <span className="block text-sm opacity-70">{details.filter(Boolean).join(' · ')}</span>
      </span>
      {target.state !== 'published' && <Badge variant="notice">{stateNames[target.state]}</Badge>}
    </span>
  )
}
