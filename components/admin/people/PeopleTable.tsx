import { Link } from '@/components/admin/Link'
import { Badge } from '@/components/ui/badge'
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { ListedPerson } from '@/domain/people/list'
import { roleNames } from './roles'

export function PeopleTable({ people }: { people: ListedPerson[] }) {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Name</TableHead>
          <TableHead>Role</TableHead>
          <TableHead className="max-sm:hidden">Byline</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {people.map(({ id, name, email, role, suspendedAt, byline }) => (
          <TableRow key={id}>
            <TableCell className="wrap-anywhere w-full">
              <span className="flex flex-wrap items-center gap-x-2">
                <Link
                  href={`/admin/people/${id}`}
                  className="font-medium underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
                {suspendedAt && <Badge variant="negative">Suspended</Badge>}
              </span>
              <span className="block break-all text-muted-foreground text-xs">{email}</span>
            </TableCell>
            <TableCell className="whitespace-nowrap">{roleNames[role].name}</TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground max-sm:hidden">
              {byline ?? 'None'}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
