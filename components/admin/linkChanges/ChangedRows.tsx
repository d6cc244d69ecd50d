import { Link } from '@/components/admin/Link'
import { Card } from '@/components/ui/card'
import type { OpenedChange } from '@/domain/linkChanges/openChange'
import { counted } from './extent'

/** What a change changed: articles and shared blocks. */
export function ChangedRows({ rows }: { rows: OpenedChange['rows'] }) {
  return (
    <Card>
      <ul className="divide-y divide-border">
        {rows.map((row) => (
          <li
            key={row.postId ?? row.blockId}
            className="flex items-baseline justify-between gap-4 px-4 py-2.5 text-sm sm:px-5"
          >
            <ChangedName row={row} />
            <span className="shrink-0 text-muted-foreground">
              {counted(row.links, 'link', 'links')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ChangedName({ row }: { row: OpenedChange['rows'][number] }) {
  const name = row.postId ? row.title || 'Untitled' : `Shared block: ${row.name}`
  const href = row.postId ? `/admin/posts/${row.postId}` : `/admin/related-links/${row.blockId}`
  if (row.postId && !row.mayOpen) return <span className="wrap-anywhere min-w-0">{name}</span>
  return (
    <Link
      href={href}
      className="wrap-anywhere min-w-0 font-medium underline-offset-4 hover:underline"
    >
      {name}
    </Link>
  )
}
