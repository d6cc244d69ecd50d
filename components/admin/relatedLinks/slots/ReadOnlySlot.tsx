import { Card, CardContent } from '@/components/ui/card'
import type { OpenedSlot } from '@/domain/relatedLinks/slots/open'
import type { Names } from '../rules/names'
import { articlesInWords, placeInWords } from './words'

/** A slot for those who may not change it, and while it is in the trash. */
export function ReadOnlySlot({ slot, names }: { slot: OpenedSlot; names: Names }) {
  return (
    <>
      <p className="rounded-md bg-muted px-3 py-2 text-sm">
        {slot.isInTrash
          ? 'This slot is in the trash: readers see it nowhere. Restore it to change it.'
          : 'Editors change slots.'}
      </p>
      <Card>
        <CardContent>
          <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
            <dt className="text-muted-foreground">Block</dt>
            <dd>{slot.block?.name ?? 'Deleted'}</dd>
            <dt className="text-muted-foreground">Place</dt>
            <dd>{placeInWords(slot)}</dd>
            <dt className="text-muted-foreground">Articles</dt>
            <dd>{articlesInWords(slot, names)}</dd>
            <dt className="text-muted-foreground">On</dt>
            <dd>{slot.isOn ? 'Yes' : 'No'}</dd>
          </dl>
        </CardContent>
      </Card>
    </>
  )
}
