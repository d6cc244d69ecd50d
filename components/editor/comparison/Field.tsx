import type { ComparedField } from '@/domain/revisions/fields'
import { ComparedPicture, type Pictures } from './ComparedPicture'
import { Marked } from './Marked'
import { Words } from './Words'

/** A field of the article that is not as it was. */
export function Field({ field, pictures }: { field: ComparedField; pictures: Pictures }) {
  return (
    <Marked change="changed" what={field.label}>
      {field.pictures && (
        <div className="flex flex-wrap gap-4">
          <FieldPicture id={field.pictures.before} label="Before" pictures={pictures} />
          <FieldPicture id={field.pictures.after} label="After" pictures={pictures} />
        </div>
      )}
      <div className="wrap-anywhere whitespace-pre-wrap">
        <Words pieces={field.pieces} />
      </div>
    </Marked>
  )
}

type PictureProps = { id: string | null; label: string; pictures: Pictures }

function FieldPicture({ id, label, pictures }: PictureProps) {
  if (id) return <ComparedPicture id={id} label={label} pictures={pictures} />
  return <p className="font-sans text-muted-foreground text-sm">{label}: no picture</p>
}
