import { Link } from '@/components/admin/Link'
import { CardDescription } from '@/components/ui/card'
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { Numbers } from '@/db/linkNumbers'
import { countOf, rateOf } from './format'

export type RankedRow = Numbers & {
  key: string
  name: string
  /** Leads to the numbers of an article. */
  href: string | null
  detail?: string
}

type Props = { title: string; description?: string; of: string; rows: RankedRow[] }

/** Numbers of several things, one a row. Nothing where there are none. */
export function RankedTable({ title, description, of, rows }: Props) {
  if (rows.length === 0) return null
  return (
    <div className="border-border border-t">
      <div className="px-4 pt-4 pb-1 sm:px-5">
        <h3 className="font-semibold text-sm">{title}</h3>
        {description && <CardDescription>{description}</CardDescription>}
      </div>
      <Table className="sm:[&_:is(td,th):first-child]:pl-5 sm:[&_:is(td,th):last-child]:pr-5">
        <TableHeader>
          <TableRow>
            <TableHead>{of}</TableHead>
            <TableHead className="text-right max-sm:hidden">Seen</TableHead>
            <TableHead className="text-right">Followed</TableHead>
            <TableHead className="text-right">Follow rate</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              <TableCell className="wrap-anywhere w-full min-w-24">
                {row.href ? (
                  <Link href={row.href} className="font-medium underline-offset-4 hover:underline">
                    {row.name}
                  </Link>
                ) : (
                  row.name
                )}
                {row.detail && (
                  <span className="block text-muted-foreground text-xs">{row.detail}</span>
                )}
              </TableCell>
              <TableCell className="text-right tabular-nums max-sm:hidden">
                {countOf(row.seen)}
              </TableCell>
              <TableCell className="text-right tabular-nums">{countOf(row.followed)}</TableCell>
              <TableCell className="text-right tabular-nums">{rateOf(row)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
