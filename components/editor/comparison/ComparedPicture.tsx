import { ImageOff } from 'lucide-react'
import { thumbnail } from '@/components/admin/media/thumbnail'
import type { Picture } from '@/domain/reading/views'

export type Pictures = Record<string, Picture>

type Props = { id: string; pictures: Pictures; label?: string }

/** A picture of a text that may be old, and so may not be there any more. */
export function ComparedPicture({ id, pictures, label }: Props) {
  const picture = pictures[id]
  return (
    <figure className="my-1 flex w-fit flex-col gap-1">
      {picture ? (
        <img
          src={thumbnail(picture, 480)}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          loading="lazy"
          className="h-auto max-h-44 w-auto max-w-full rounded-md"
        />
      ) : (
        <p className="flex items-center gap-2 rounded-md border border-dashed px-3 py-4 font-sans text-muted-foreground text-sm">
          <ImageOff aria-hidden className="size-4" />A picture that was deleted
        </p>
      )}
      {label && (
        <figcaption className="font-medium font-sans text-muted-foreground text-xs">
          {label}
        </figcaption>
      )}
    </figure>
  )
}
