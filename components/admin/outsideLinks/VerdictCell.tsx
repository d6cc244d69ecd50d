import { TimeAgo } from '@/components/admin/TimeAgo'
import { Badge } from '@/components/ui/badge'
import type { ListedPage } from '@/domain/outsideLinks/list'
import { verdictNames } from '@/domain/outsideLinks/verdictNames'
import { verdictBadges } from './verdicts'

/** What the checker thinks of a page, and why. */
export function VerdictCell({ page }: { page: ListedPage }) {
  const { verdict, reason, failures, failingSince, status } = page
  return (
    <div className="max-w-72 text-xs lg:min-w-48">
      <span className="flex items-center gap-2">
        <Badge variant={verdictBadges[verdict]}>{verdictNames[verdict]}</Badge>
        {status !== null && (
          <span className="text-muted-foreground tabular-nums">
            <span className="sr-only">Status </span>
            {status}
          </span>
        )}
      </span>
      {reason && <p className="mt-1 text-muted-foreground">{reason}</p>}
      {failingSince && (
        <p className="mt-1 text-muted-foreground">
          {verdict === 'failing' ? 'Failed' : 'Not judged yet: failed'}{' '}
          {failures === 1 ? 'once' : `${failures.toLocaleString('en')} times`}, first{' '}
          <TimeAgo date={failingSince} />.
        </p>
      )}
    </div>
  )
}
