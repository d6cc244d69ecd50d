import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { ListedTag } from '@/domain/tags/list'
import { NameCell } from './NameCell'

export function TagTable({ tags, maySave }: { tags: ListedTag[]; maySave: boolean }) {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Name</TableHead>
          <TableHead className="text-right">Articles</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {tags.map(({ id, name, slug, articles }) => (
          <TableRow key={id}>
            <NameCell
              name={name}
              address={`/tag/${slug}`}
              href={maySave ? `/admin/tags/${id}` : null}
            />
            <TableCell className="text-right tabular-nums">
              {articles.toLocaleString('en')}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
