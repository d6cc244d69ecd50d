import { ActionsHead } from '@/components/admin/ActionsHead'
import { TimeAgo } from '@/components/admin/TimeAgo'
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { ListedPage, OutsideListing } from '@/domain/outsideLinks/list'
import { type Check, CheckAgain } from './CheckAgain'
import { PageCell } from './PageCell'
import { UsedIn } from './UsedIn'
import { VerdictCell } from './VerdictCell'

type Props = {
  pages: ListedPage[]
  listing: OutsideListing
  /** Null where nobody is asked, and for those who may not. */
  check: Check | null
  mayReplace: boolean
}

export function OutsideTable({ pages, listing, check, mayReplace }: Props) {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Page</TableHead>
          <TableHead className="max-lg:hidden">Verdict</TableHead>
          <TableHead className="max-xl:hidden">Checked</TableHead>
          <TableHead className="max-sm:hidden">Used in</TableHead>
          {check && <ActionsHead />}
        </TableRow>
      </TableHeader>
      <TableBody>
        {pages.map((page) => (
          <TableRow key={page.url}>
            <PageCell page={page} listing={listing} mayReplace={mayReplace} />
            <TableCell className="align-top max-lg:hidden">
              <VerdictCell page={page} />
            </TableCell>
            <TableCell className="align-top text-muted-foreground max-xl:hidden">
              {page.checkedAt ? <TimeAgo date={page.checkedAt} /> : 'Never'}
            </TableCell>
            <TableCell className="align-top max-sm:hidden">
              <UsedIn page={page} />
            </TableCell>
            {check && (
              <TableCell className="text-right align-top">
                <CheckAgain
                  url={page.url}
                  checkedAt={page.checkedAt?.getTime() ?? null}
                  check={check}
                />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
