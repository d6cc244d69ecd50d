import { GitCompareArrows } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { Pagination } from '@/components/admin/Pagination'
import type { Comparison, ComparisonAddress } from '@/domain/revisions/compare'
import type { RevisionList } from '@/domain/revisions/list'
import { publishingHref, revisionsHref } from './address'
import { KeptText } from './KeptText'

type Props = { list: RevisionList; comparison: Comparison | null; address: ComparisonAddress }

/** At the side: the texts that are kept, newest first. */
export function KeptTexts({ list, comparison, address }: Props) {
  const { post, rows, total, page, pages } = list
  return (
    <aside
      id="kept-texts"
      aria-label="Revisions"
      className="scroll-mt-12 border-t lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-t-0 lg:border-l"
    >
      {post.hasUnpublishedChanges && (
        <Link
          href={publishingHref(post.id)}
          aria-current={isPublishing(address) || undefined}
          className="flex items-center gap-2 border-b px-4 py-3 font-medium text-sm hover:bg-hover aria-[current]:bg-accent"
        >
          <GitCompareArrows aria-hidden className="size-4 shrink-0" />
          What publishing would change
        </Link>
      )}
      <ol className="divide-y divide-border border-b">
        {rows.map((row) => (
          <KeptText
            key={row.id ?? 'current'}
            version={row}
            comparison={comparison}
            postId={post.id}
            page={page}
          />
        ))}
      </ol>
      {total === 0 && <NothingKept />}
      <div className="px-4 py-3">
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(other) => revisionsHref(post.id, { ...address, page: other })}
          summary={
            total > 0 && `${total.toLocaleString('en')} ${total === 1 ? 'text' : 'texts'} kept`
          }
        />
      </div>
    </aside>
  )
}

function NothingKept() {
  return (
    <p className="px-4 pt-4 text-muted-foreground text-sm">
      No earlier text is kept yet. Go on writing: a text is kept when you publish it, when another
      person writes on, before each longer break, and every ten minutes between. To keep the one
      that stands here now, give it a name.
    </p>
  )
}

function isPublishing({ show, against }: ComparisonAddress) {
  return show === 'current' && against === 'live'
}
