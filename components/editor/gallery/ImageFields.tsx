'use client'

import { FramingButton } from '@/components/admin/media/framing/FramingButton'
import { Field } from '@/components/ui/field'
import type { GalleryImage } from '@/content/gallery/images'
import type { Picture } from '@/domain/reading/views'
import { CaptionAndCredit } from '../image/CaptionAndCredit'
import { TextOfImage } from '../image/TextOfImage'

type Props = {
  image: GalleryImage
  place: number
  /** Null where it is not known, or was deleted. */
  picture: Picture | null
  onLearn: (picture: Picture) => void
  onChange: (change: Partial<GalleryImage>) => void
}

/** The texts of one picture of the gallery, and how it is framed. */
export function ImageFields({ image, place, picture, onLearn, onChange }: Props) {
  return (
    <fieldset className="grid gap-4 rounded-md border p-3">
      <legend className="px-1 font-medium text-sm">Picture {place}</legend>
      <Field label="Alt text" hint="Says what is to be seen, for those who cannot see it.">
        <TextOfImage text={image.alt} maxLength={1000} onChange={(alt) => onChange({ alt })} />
      </Field>
      <CaptionAndCredit texts={image} onChange={onChange} />
      {picture && (
        <div>
          <FramingButton
            picture={picture}
            framing={image.framing}
            onChange={(framing, known) => {
              onLearn(known)
              onChange({ framing })
            }}
          />
        </div>
      )}
    </fieldset>
  )
}
