import { ActionsHead } from '@/components/admin/ActionsHead'
import { StatusBadge } from '@/components/admin/StatusBadge'
import { TimeAgo } from '@/components/admin/TimeAgo'
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { ListedPost } from '@/domain/posts/list'
import type { PostListing } from '@/domain/posts/listing'
import { HeadlineCell } from './HeadlineCell'
import { type ChangePost, PostMenu } from './PostMenu'
import { RestoreButton } from './RestoreButton'
import { SortHead } from './SortHead'

type Props = {
  posts: ListedPost[]
  query: PostListing
  trash: ChangePost
  restore: ChangePost
}

/** A table on wide screens; on narrow ones its first column says all that the others do. */
export function PostTable({ posts, query, trash, restore }: Props) {
  return (
    <Table aria-label={query.trashed ? 'Articles in the trash' : 'Articles'}>
      <TableHeader className="max-lg:sr-only">
        <TableRow>
          <SortHead query={query} by="title" first="asc">
            Headline
          </SortHead>
          <TableHead>{query.trashed ? 'Status before' : 'Status'}</TableHead>
          <SortHead query={query} by="published">
            Published
          </SortHead>
          <SortHead query={query} by="saved">
            {query.trashed ? 'Moved here' : 'Last saved'}
          </SortHead>
          <ActionsHead />
        </TableRow>
      </TableHeader>
      <TableBody>
        {posts.map((post) => (
          <TableRow key={post.id}>
            <HeadlineCell post={post} />
            <TableCell className="max-lg:hidden">
              <StatusBadge status={post.status} />
            </TableCell>
            <TableCell className="text-muted-foreground max-lg:hidden">
              {post.publishedAt ? <TimeAgo date={post.publishedAt} /> : <Never />}
            </TableCell>
            <TableCell className="text-muted-foreground max-lg:hidden">
              <TimeAgo date={post.trashedAt ?? post.savedAt} />
            </TableCell>
            <TableCell className="text-right align-top lg:align-middle">
              {post.trashedAt ? (
                post.mayRestore && <RestoreButton post={post} restore={restore} />
              ) : (
                <PostMenu post={post} trash={trash} restore={restore} />
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Never() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="sr-only">Never</span>
    </>
  )
}
