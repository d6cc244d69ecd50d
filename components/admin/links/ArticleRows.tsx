import { Link } from '@/components/admin/Link'
import { counted } from '@/components/admin/linkChanges/extent'
import { fromOlderHref } from '@/components/admin/linkChanges/fromOlderHref'
import { TimeAgo } from '@/components/admin/TimeAgo'
import { Button } from '@/components/ui/button'
import type { ArticleListing, LinkedArticle } from '@/domain/links/listArticles'

type Props = { view: ArticleListing['view']; articles: LinkedArticle[]; mayChangeLinks: boolean }

/** Articles of a view, each with what helps. */
export function ArticleRows({ view, articles, mayChangeLinks }: Props) {
  return (
    <ul className="divide-y divide-border">
      {articles.map(({ article, inbound, outbound, links, freshAt }) => (
        <li
          key={article.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
        >
          <div className="wrap-anywhere min-w-0 flex-1 basis-72">
            <Link
              href={`/admin/related-links/used?post=${article.id}`}
              className="font-medium text-sm underline-offset-4 hover:underline"
            >
              {article.title}
            </Link>
            <p className="text-muted-foreground text-xs">
              {article.section && `${article.section} · `}
              {inbound.toLocaleString('en')} in, {outbound.toLocaleString('en')} out,{' '}
              {counted(links, 'link', 'links')} · updated <TimeAgo date={freshAt} />
            </p>
          </div>
          {view === 'orphans' && mayChangeLinks ? (
            <Button size="sm" asChild>
              <Link href={fromOlderHref(article.id)}>Link here from older articles</Link>
            </Button>
          ) : (
            <Button size="sm" asChild>
              <Link href={`/admin/posts/${article.id}`}>Open</Link>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
