import { Link } from '@/components/admin/Link'
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { ListedAuthor } from '@/domain/authors/list'
import { AuthorFace } from './AuthorFace'

export function AuthorTable({ authors, maySave }: { authors: ListedAuthor[]; maySave: boolean }) {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Name</TableHead>
          <TableHead className="max-sm:hidden">Login</TableHead>
          <TableHead className="text-right">Articles</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {authors.map((author) => (
          <TableRow key={author.id}>
            <TableCell className="w-full">
              <span className="flex items-center gap-3">
                <AuthorFace name={author.name} avatar={author.avatar} />
                <Name author={author} maySave={maySave} />
              </span>
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground max-sm:hidden">
              {author.userName ?? 'Guest'}
            </TableCell>
            <TableCell className="text-right tabular-nums">
              {author.articles.toLocaleString('en')}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Name({ author, maySave }: { author: ListedAuthor; maySave: boolean }) {
  return (
    <span className="min-w-0">
      {maySave ? (
        <Link
          href={`/admin/authors/${author.id}`}
          className="font-medium underline-offset-4 hover:underline"
        >
          {author.name}
        </Link>
      ) : (
        <span className="font-medium">{author.name}</span>
      )}
      <span className="block break-all text-muted-foreground text-xs">/author/{author.slug}</span>
    </span>
  )
}
