import { MoveRight } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { verdictBadges } from '@/components/admin/outsideLinks/verdicts'
import { articleCount } from '@/components/admin/relatedLinks/articleCount'
import { hostOf } from '@/components/admin/relatedLinks/links'
import { Badge } from '@/components/ui/badge'
import type { ListedLink } from '@/domain/links/listLinks'
import { verdictNames } from '@/domain/outsideLinks/verdictNames'
import { stateNames } from '@/domain/posts/stateNames'

/** Links, one below the other: from where, to where, and how it goes with readers. */
export function LinkTable({ links }: { links: ListedLink[] }) {
  return (
    <ul className="divide-y divide-border">
      {links.map((link, index) => (
        <li
          key={index}
          className="grid gap-x-4 gap-y-1 px-4 py-3 text-sm sm:px-5 lg:grid-cols-[minmax(0,1fr)_1rem_minmax(0,1fr)_8rem]"
        >
          <div className="wrap-anywhere min-w-0">
            <Source link={link} />
            <p className="text-muted-foreground text-xs">{kindNames[link.kind]}</p>
          </div>
          <MoveRight aria-label="leads to" className="mt-0.5 size-4 text-muted-foreground" />
          <div className="wrap-anywhere min-w-0">
            <Target link={link} />
          </div>
          <p className="text-muted-foreground text-xs empty:hidden lg:text-right lg:empty:block">
            {followedOf(link)}
          </p>
        </li>
      ))}
    </ul>
  )
}

const kindNames = { text: 'In the text', related: 'Related link', shared: 'Shared block' }
const nameClasses = 'font-medium underline-offset-4 hover:underline'

function Source({ link: { source, block } }: { link: ListedLink }) {
  if (source) {
    return (
      <Link href={`/admin/related-links/used?post=${source.id}`} className={nameClasses}>
        {source.title || 'Untitled'}
      </Link>
    )
  }
  return (
    <Link href={`/admin/related-links/used?block=${block?.id}`} className={nameClasses}>
      {block?.name}
      <span className="font-normal text-muted-foreground">
        {' '}
        in {articleCount(block?.articles ?? 0)}
      </span>
    </Link>
  )
}

function Target({ link: { target, url, verdict } }: { link: ListedLink }) {
  if (target) {
    return (
      <>
        <Link href={`/admin/related-links/used?post=${target.id}`} className={nameClasses}>
          {target.title || 'Untitled'}
        </Link>{' '}
        {target.state !== 'published' && <Badge variant="notice">{stateNames[target.state]}</Badge>}
      </>
    )
  }
  if (url === null) return <span className="text-muted-foreground">Deleted</span>
  return (
    <>
      <Link
        href={`/admin/related-links/used?${new URLSearchParams({ url })}`}
        className={nameClasses}
      >
        {URL.canParse(url) ? hostOf(url) : url}
      </Link>{' '}
      {(verdict === 'failing' || verdict === 'moved') && (
        <Badge variant={verdictBadges[verdict]}>{verdictNames[verdict]}</Badge>
      )}
      <p className="text-muted-foreground text-xs">{url}</p>
    </>
  )
}

/** Such as "12% of 340". */
function followedOf({ seen, followed }: ListedLink) {
  if (seen === 0) return null
  const rate = Math.round((followed / seen) * 100)
  return `Followed ${rate}% of ${seen.toLocaleString('en')} times`
}
