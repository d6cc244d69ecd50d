import { PencilLine } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { StatusBadge } from '@/components/admin/StatusBadge'
import { TimeAgo } from '@/components/admin/TimeAgo'
import { TableCell } from '@/components/ui/table'
import type { ListedPost } from '@/domain/posts/list'

/** The headline, and who wrote it where; on narrow screens the whole card of the article. */
export function HeadlineCell({ post }: { post: ListedPost }) {
  const { id, title, authorNames, sectionName, status, savedAt, trashedAt } = post
  const origin = [authorNames.join(', '), sectionName].filter(Boolean).join(' · ')
  return (
    <TableCell className="wrap-anywhere w-full py-2.5 lg:min-w-72">
      <Link
        href={`/admin/posts/${id}`}
        className="font-medium underline-offset-4 hover:underline max-lg:py-1 max-lg:leading-snug"
      >
        {title || 'Untitled'}
      </Link>
      {origin && <span className="mt-0.5 block text-muted-foreground text-xs">{origin}</span>}
      {post.hasWorkingDraft && (
        <span className="mt-1 flex items-center gap-1 text-notice text-xs">
          <PencilLine aria-hidden className="size-3 shrink-0" />
          Has unpublished changes
        </span>
      )}
      <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground text-xs lg:hidden">
        <StatusBadge status={status} />
        <span>
          {trashedAt ? 'Moved here ' : 'Saved '}
          <TimeAgo date={trashedAt ?? savedAt} />
        </span>
      </span>
    </TableCell>
  )
}
