import { GitCompareArrows } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { Moment } from '@/components/admin/Moment'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import type { Comparison } from '@/domain/revisions/compare'
import type { Version, VersionName } from '@/domain/revisions/version'
import { revisionsHref } from './address'
import { headingOf, reasonOf } from './describe'

type Props = { version: Version; comparison: Comparison | null; postId: string; page: number }

/** One text of the list: shows what it changed, or is compared with the one that is shown. */
export function KeptText({ version, comparison, postId, page }: Props) {
  const name = version.id ?? 'current'
  const shown = comparison && nameOf(comparison.shown)
  const isShown = shown === name
  const isBefore = comparison?.before ? nameOf(comparison.before) === name : false
  return (
    <li className={`flex items-start gap-1 pr-2 ${isShown ? 'bg-accent' : 'hover:bg-hover'}`}>
      <Link
        href={revisionsHref(postId, { show: name, page })}
        aria-current={isShown || undefined}
        className="-outline-offset-2 flex min-w-0 flex-1 flex-col gap-1 py-3 pl-4"
      >
        <span className="wrap-anywhere font-medium text-sm">{headingOf(version)}</span>
        <span className="text-muted-foreground text-xs">
          <Moment date={version.at} />
          {version.byName && <> by {version.byName}</>}
          {version.name && <> · {reasonOf(version)}</>}
        </span>
        <span className="flex flex-wrap gap-1 empty:hidden">
          {version.isCurrent && <Badge variant="info">Current text</Badge>}
          {version.isLive && <Badge variant="positive">What readers see</Badge>}
          {isBefore && <Badge variant="outline">Compared with</Badge>}
        </span>
      </Link>
      {shown && !isShown && !isBefore && (
        <Tooltip content="Compare with the text that is shown" side="left">
          <Button variant="ghost" size="icon" className="mt-2" asChild>
            <Link
              href={revisionsHref(postId, { show: shown, against: name, page })}
              aria-label={`Compare the text that is shown with: ${headingOf(version)}`}
            >
              <GitCompareArrows aria-hidden />
            </Link>
          </Button>
        </Tooltip>
      )}
    </li>
  )
}

function nameOf({
  id,
  isLive,
  isCurrent,
}: Pick<Version, 'id' | 'isLive' | 'isCurrent'>): VersionName {
  return id ?? (isLive && !isCurrent ? 'live' : 'current')
}
