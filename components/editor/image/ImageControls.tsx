'use client'

import { CircleAlert } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { FramingButton } from '@/components/admin/media/framing/FramingButton'
import { PictureDialog } from '@/components/admin/media/PictureDialog'
import { pickFiles } from '@/components/admin/media/pickFiles'
import { UploadProgress } from '@/components/admin/media/UploadProgress'
import type { useUpload } from '@/components/admin/media/useUpload'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { Framing } from '@/content/image/framing'
import type { ImageAttributes } from '@/content/image/node'
import type { Picture } from '@/domain/reading/views'
import { CaptionAndCredit } from './CaptionAndCredit'
import { TextOfImage } from './TextOfImage'
import { WidthChoice } from './WidthChoice'

type Props = {
  image: ImageAttributes
  /** Null where it is not known, or was deleted. */
  picture: Picture | null
  replacement: ReturnType<typeof useUpload>
  onReplace: (picture: Picture) => void
  onChange: (attributes: Partial<ImageAttributes>) => void
  onFrame: (framing: Framing | null, picture: Picture) => void
  onRemove: () => void
  /** Back to the text, the picture staying selected. */
  onLeave: () => void
}

/** What can be done with the selected picture. Escape goes back to the text. */
export function ImageControls(props: Props) {
  const { image, picture, replacement, onReplace, onChange, onFrame, onRemove, onLeave } = props
  const { underWay, error, start } = replacement

  function onKeyDown(event: KeyboardEvent) {
    // React lets the keys of the dialogs through as well.
    const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (event.nativeEvent.isComposing || !isWithin || !isLeaving(event)) return
    event.preventDefault()
    onLeave()
  }

  async function replace() {
    if (underWay) return
    const [file] = await pickFiles({ multiple: false })
    if (file) start(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields within
    <div
      className="mt-3 grid gap-4 border-t pt-3 font-sans text-base"
      onKeyDown={onKeyDown}
      // The picture is dragged by its preview; text in the fields is selected.
      onDragStart={(event) => event.preventDefault()}
    >
      <div data-first-control>
        <Field
          label="Alt text"
          hint="Says what is to be seen, for those who cannot see it. The caption need not repeat it."
        >
          <TextOfImage
            text={image.alt}
            maxLength={1000}
            placeholder="For example: Two dancers rehearse on an empty stage"
            onChange={(alt) => onChange({ alt })}
          />
        </Field>
      </div>
      <CaptionAndCredit texts={image} onChange={onChange} />
      <WidthChoice width={image.width} onChange={(width) => onChange({ width })} />
      {underWay && <UploadProgress {...underWay} />}
      <div role="alert" className="empty:hidden">
        {error && (
          <p className="flex gap-1.5 text-destructive text-sm">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {error}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-disabled={underWay !== null} onClick={replace}>
          Replace
        </Button>
        <PictureDialog onChoose={onReplace}>
          <Button size="sm" disabled={underWay !== null}>
            Choose uploaded
          </Button>
        </PictureDialog>
        {picture && <FramingButton picture={picture} framing={image.framing} onChange={onFrame} />}
        <Button size="sm" onClick={onRemove}>
          Delete picture
        </Button>
        <Button size="sm" variant="ghost" onClick={onLeave}>
          Done
        </Button>
      </div>
    </div>
  )
}

/** These texts have no lines, so that Enter in them means “done”. */
function isLeaving({ key, target }: KeyboardEvent) {
  return key === 'Escape' || (key === 'Enter' && target instanceof HTMLTextAreaElement)
}
