import { Link } from '@/components/admin/Link'
import { TableCell } from '@/components/ui/table'
import type { ListedPage, OutsideListing } from '@/domain/outsideLinks/list'
import { outsideHref, replaceHref } from './outsideHref'
import { UsedIn } from './UsedIn'
import { VerdictCell } from './VerdictCell'

type Props = { page: ListedPage; listing: OutsideListing; mayReplace: boolean }

/** A page by its site and address; on a phone, all that is known of it. */
export function PageCell({ page, listing, mayReplace }: Props) {
  const { url, host, verdict, movedTo } = page
  return (
    <TableCell className="wrap-anywhere w-full min-w-48 align-top">
      <Link
        href={outsideHref(listing, { host })}
        className="inline-block font-medium underline-offset-4 hover:underline"
      >
        {host}
        <span className="sr-only">: only its pages</span>
      </Link>
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="line-clamp-2 text-muted-foreground text-xs underline-offset-4 hover:text-foreground hover:underline"
      >
        {url}
        <span className="sr-only"> (opens in a new tab)</span>
      </a>
      {verdict === 'moved' && movedTo !== null && (
        <p className="mt-1 text-xs">
          Now at <span className="text-muted-foreground">{movedTo}</span>
        </p>
      )}
      {mayReplace && (verdict === 'moved' || verdict === 'failing') && (
        <Link
          href={replaceHref(url, movedTo)}
          className="mt-1 inline-block font-medium text-link text-xs underline-offset-4 hover:underline"
        >
          {verdict === 'moved' ? 'Replace by the new address…' : 'Replace everywhere…'}
          <span className="sr-only"> {url}</span>
        </Link>
      )}
      <div className="mt-1.5 flex flex-col gap-1 lg:hidden">
        <VerdictCell page={page} />
        <span className="text-xs sm:hidden">
          Used in <UsedIn page={page} />
        </span>
      </div>
    </TableCell>
  )
}
