import { TableHead } from '@/components/ui/table'

/** Heads the column of each row's buttons, for those who hear it. */
export function ActionsHead() {
  return (
    <TableHead>
      <span className="sr-only">Actions</span>
    </TableHead>
  )
}
