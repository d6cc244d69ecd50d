import { Files } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { ListedPost } from '@/domain/posts/list'
import { EmptyState } from './EmptyState'
import { StatusBadge } from './StatusBadge'
import { TimeAgo } from './TimeAgo'

type Props = {
  posts: ListedPost[]
  /** The button that starts an article. */
  newPost: ReactNode
}

export function RecentPosts({ posts, newPost }: Props) {
  return (
    <Card>
      <CardHeader className="flex-row items-center justify-between">
        <CardTitle>Saved last</CardTitle>
        <Button variant="link" asChild>
          <Link href="/admin/posts">All articles</Link>
        </Button>
      </CardHeader>
      {posts.length === 0 ? (
        <EmptyState Icon={Files} title="There are no articles yet" action={newPost}>
          Write the first one. Readers see nothing of it until it is published.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-border">
          {posts.map((post) => (
            <li key={post.id} className="relative px-4 py-3 hover:bg-hover sm:px-5">
              <div className="flex items-start justify-between gap-3">
                <Link
                  href={`/admin/posts/${post.id}`}
                  className="wrap-anywhere min-w-0 font-medium text-sm after:absolute after:inset-0"
                >
                  {post.title || 'Untitled'}
                </Link>
                <StatusBadge status={post.status} />
              </div>
              <p className="mt-0.5 truncate text-muted-foreground text-xs">
                <TimeAgo date={post.savedAt} />
                {post.authorNames.length > 0 && ` · ${post.authorNames.join(', ')}`}
                {post.hasWorkingDraft && ' · has changes that readers do not see yet'}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
