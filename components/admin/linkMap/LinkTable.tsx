import { Link } from '@/components/admin/Link'
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { LinkMap } from '@/domain/linkMap/openMap'
import { linksBetweenHref } from './mapHref'

/** The map in numbers: all of it, also what the picture has no room for. */
export function LinkTable({ map }: { map: LinkMap }) {
  return (
    <Table>
      <caption className="sr-only">Links between sections, the most first</caption>
      <TableHeader>
        <TableRow>
          <TableHead>From</TableHead>
          <TableHead>To</TableHead>
          <TableHead className="text-right">Links</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {map.links.map(({ from, to, links }) => (
          <TableRow key={`${from.id} ${to.id}`}>
            <TableCell>{from.name}</TableCell>
            <TableCell>{to.name}</TableCell>
            <TableCell className="text-right tabular-nums">
              <Link
                href={linksBetweenHref({ from, to, links })}
                className="text-link underline-offset-4 hover:underline"
              >
                {links.toLocaleString('en')}
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
