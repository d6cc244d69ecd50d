import { Link } from '@/components/admin/Link'
import { StatusBadge } from '@/components/admin/StatusBadge'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { Neighbourhood } from '@/domain/linkMap/openNeighbourhood'
import { usedHref } from './mapHref'

/** The article whose neighbourhood it is. */
export function Centre({ post }: { post: Neighbourhood['post'] }) {
  return (
    <div className="flex min-w-0 items-center lg:mt-8">
      <div className="flex w-full flex-col gap-2 rounded-xl border-2 border-primary bg-card p-3">
        <p className="wrap-anywhere line-clamp-4 font-semibold text-sm leading-5">
          {post.title || 'Untitled'}
        </p>
        <p className="flex flex-wrap items-center gap-2 text-muted-foreground text-xs">
          {post.trashedAt ? (
            <Badge variant="negative">In the trash</Badge>
          ) : (
            <StatusBadge status={post.status} />
          )}
          {post.section}
        </p>
        <p className="flex flex-wrap gap-2">
          <Button size="sm" asChild>
            <Link href={`/admin/posts/${post.id}`}>Edit</Link>
          </Button>
          <Button size="sm" asChild>
            <Link href={usedHref(post.id)}>Where it is used</Link>
          </Button>
        </p>
      </div>
    </div>
  )
}
