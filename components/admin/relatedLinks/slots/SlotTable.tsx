import { ActionsHead } from '@/components/admin/ActionsHead'
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
import type { ListedSlot } from '@/domain/relatedLinks/slots/list'
import type { Names } from '../rules/names'
import { RestoreSlot } from './RestoreSlot'
import { SlotSwitch } from './SlotSwitch'
import type { ChangeSlot, SwitchSlot } from './slotActions'
import { TrashSlot } from './TrashSlot'
import { articlesInWords, placeInWords } from './words'

/** For those who may change slots. */
export type SlotChanges = { switchSlot: SwitchSlot; trash: ChangeSlot; restore: ChangeSlot }

type Props = { slots: ListedSlot[]; names: Names; isTrash: boolean; changes: SlotChanges | null }

export function SlotTable({ slots, names, isTrash, changes }: Props) {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Slot</TableHead>
          <TableHead className="max-md:hidden">Place</TableHead>
          <TableHead className="max-lg:hidden">Articles</TableHead>
          {!isTrash && <TableHead>On</TableHead>}
          {changes && <ActionsHead />}
        </TableRow>
      </TableHeader>
      <TableBody>
        {slots.map((slot) => (
          <TableRow key={slot.id}>
            <SlotCell slot={slot} names={names} />
            <TableCell className="whitespace-nowrap max-md:hidden">{placeInWords(slot)}</TableCell>
            <TableCell className="wrap-anywhere min-w-48 text-muted-foreground max-lg:hidden">
              {articlesInWords(slot, names)}
            </TableCell>
            {!isTrash && (
              <TableCell>
                {changes ? (
                  <SlotSwitch slot={slot} switchSlot={changes.switchSlot} />
                ) : (
                  <span>{slot.isOn ? 'On' : 'Off'}</span>
                )}
              </TableCell>
            )}
            {changes && (
              <TableCell className="text-right">
                {isTrash ? (
                  <RestoreSlot slot={slot} restore={changes.restore} />
                ) : (
                  <TrashSlot slot={slot} trash={changes.trash} restore={changes.restore} />
                )}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** A slot by its name and its block; on narrow screens, with what has no column there. */
function SlotCell({ slot, names }: { slot: ListedSlot; names: Names }) {
  return (
    <TableCell className="wrap-anywhere w-full min-w-40">
      <Link
        href={`/admin/related-links/slots/${slot.id}`}
        className="font-medium underline-offset-4 hover:underline"
      >
        {slot.name}
      </Link>
      <span className="flex flex-wrap items-center gap-x-2 text-muted-foreground text-xs">
        Shows {slot.block.name}
        {slot.block.isInTrash && <Badge variant="notice">Block in the trash</Badge>}
      </span>
      <span className="block text-muted-foreground text-xs lg:hidden">
        <span className="md:hidden">{placeInWords(slot)} · </span>
        {articlesInWords(slot, names)}
      </span>
    </TableCell>
  )
}
