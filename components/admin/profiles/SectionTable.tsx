import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { ListedSection } from '@/domain/sections/list'
import { type Move, MoveButtons } from './MoveButtons'
import { NameCell } from './NameCell'

type Props = {
  sections: ListedSection[]
  maySave: boolean
  /** Where the first of them stands in the order of all; null where some in between are missing. */
  firstPlace: number | null
  total: number
  move: Move
}

export function SectionTable({ sections, maySave, firstPlace, total, move }: Props) {
  const canMove = maySave && firstPlace !== null
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Name</TableHead>
          <TableHead className="text-right">Articles</TableHead>
          {canMove && <TableHead className="text-right">Order</TableHead>}
        </TableRow>
      </TableHeader>
      <TableBody>
        {sections.map(({ id, name, slug, articles }, index) => (
          <TableRow key={id}>
            <NameCell
              name={name}
              address={`/section/${slug}`}
              href={maySave ? `/admin/sections/${id}` : null}
            />
            <TableCell className="text-right tabular-nums">
              {articles.toLocaleString('en')}
            </TableCell>
            {canMove && (
              <TableCell className="text-right">
                <MoveButtons
                  id={id}
                  name={name}
                  isFirst={firstPlace + index === 0}
                  isLast={firstPlace + index === total - 1}
                  move={move}
                />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
