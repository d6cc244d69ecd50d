import type { ComparedField } from '@/domain/revisions/fields'
import { ComparedPicture, type Pictures } from '../comparison/ComparedPicture'
import { isEmptyIn } from './choices'
import { type Side, SideWords } from './SideWords'

type Props = { fields: ComparedField[]; side: Side; pictures: Pictures }

/** One of two texts, at fields that they have differently. */
export function FieldSide({ fields, side, pictures }: Props) {
  return fields.map((compared) => {
    const { field, label, pieces, pictures: ids } = compared
    const pictureId = side === 'mine' ? ids?.after : ids?.before
    const isEmpty = isEmptyIn(compared, side)
    return (
      <div key={field} className="whitespace-pre-wrap">
        {fields.length > 1 && <p className="font-sans text-muted-foreground text-xs">{label}</p>}
        {pictureId && <ComparedPicture id={pictureId} pictures={pictures} />}
        <SideWords pieces={pieces} side={side} />
        {isEmpty && <p className="font-sans text-sm italic">{ids ? 'No picture' : 'Empty'}</p>}
      </div>
    )
  })
}
