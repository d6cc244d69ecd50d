'use client'

import { useState } from 'react'
import { ReactCrop } from 'react-image-crop'
import 'react-image-crop/dist/ReactCrop.css'
import type { Crop } from '@/content/image/framing'
import type { Picture } from '@/domain/reading/views'
import { thumbnail } from '../thumbnail'
import { AspectChoice } from './AspectChoice'
import { type Aspect, aspectOf, cropOf, largestPart, percentsOf, ratioOf } from './parts'

type Props = { picture: Picture; crop: Crop | null; onChange: (crop: Crop | null) => void }

/** The whole picture with the part that is shown: drawn with the mouse, moved with the arrow keys. */
export function CropArea({ picture, crop, onChange }: Props) {
  const [aspect, setAspect] = useState<Aspect>(() => aspectOf(picture, crop))
  const ratio = ratioOf(aspect)

  function choose(next: Aspect) {
    setAspect(next)
    const nextRatio = ratioOf(next)
    if (nextRatio !== undefined) onChange(largestPart(picture, nextRatio))
  }

  return (
    <div className="grid gap-3">
      <AspectChoice aspect={aspect} onChange={choose} />
      <div className="flex justify-center rounded-md bg-muted">
        <ReactCrop
          crop={percentsOf(crop)}
          {...(ratio !== undefined && { aspect: ratio })}
          keepSelection
          ruleOfThirds
          ariaLabels={ariaLabels}
          className="max-h-[50dvh]"
          onChange={(_, percents) => onChange(cropOf(percents))}
        >
          <img
            src={thumbnail(picture, 960)}
            alt={picture.alt || 'The picture to crop'}
            width={picture.width}
            height={picture.height}
            className="h-auto max-h-[50dvh] w-auto"
          />
        </ReactCrop>
      </div>
      <p className="text-muted-foreground text-sm">
        Draw the part with the mouse, or press Tab to reach it and its corners, and move them with
        the arrow keys.
      </p>
    </div>
  )
}

const ariaLabels = {
  cropArea: 'The part that is shown. Move it with the arrow keys.',
  nwDragHandle: 'Top left corner',
  nDragHandle: 'Top edge',
  neDragHandle: 'Top right corner',
  eDragHandle: 'Right edge',
  seDragHandle: 'Bottom right corner',
  sDragHandle: 'Bottom edge',
  swDragHandle: 'Bottom left corner',
  wDragHandle: 'Left edge',
}
