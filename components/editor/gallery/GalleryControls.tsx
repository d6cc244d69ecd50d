'use client'

import { ImagePlus, Images } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { PictureDialog } from '@/components/admin/media/PictureDialog'
import { pickFiles } from '@/components/admin/media/pickFiles'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { type GalleryAttributes, type GalleryImage, maxImages } from '@/content/gallery/images'
import type { Picture } from '@/domain/reading/views'
import type { Known } from '../image/pictures'
import { TextOfImage } from '../image/TextOfImage'
import { ImageFields } from './ImageFields'
import { imageOf } from './images'
import { TileList } from './TileList'

type Props = {
  gallery: GalleryAttributes
  known: Known
  onFiles: (files: File[]) => void
  onLearn: (picture: Picture) => void
  onChange: (change: (gallery: GalleryAttributes) => Partial<GalleryAttributes>) => void
  onRemove: () => void
  /** Back to the text, the gallery staying selected. */
  onLeave: () => void
}

/** What can be done with the selected gallery. Escape goes back to the text. */
export function GalleryControls(props: Props) {
  const { gallery, known, onFiles, onLearn, onChange, onRemove, onLeave } = props
  const { images, caption } = gallery
  const [openId, setOpenId] = useState<string | null>(null)
  const open = images.find(({ id }) => id === openId)
  const isFull = images.length >= maxImages

  function changeImages(change: (images: GalleryImage[]) => GalleryImage[]) {
    onChange((now) => ({ images: change(now.images) }))
  }

  function removeImage(image: GalleryImage) {
    const place = images.indexOf(image)
    changeImages((now) => now.filter(({ id }) => id !== image.id))
    toastWithUndo('The picture is out of the gallery.', async () => {
      changeImages((now) => now.toSpliced(place, 0, image))
      return { ok: true }
    })
  }

  async function addFiles() {
    if (!isFull) onFiles((await pickFiles({ multiple: true })).slice(0, maxImages - images.length))
  }

  function addUploaded(picture: Picture) {
    onLearn(picture)
    changeImages((now) => [...now, imageOf(picture)])
  }

  function onKeyDown(event: KeyboardEvent) {
    // React lets the keys of the dialogs through as well.
    const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (event.key !== 'Escape' || !isWithin || event.defaultPrevented) return
    event.preventDefault()
    onLeave()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape of the controls within
    <div
      className="grid gap-4 text-base"
      onKeyDown={onKeyDown}
      // Text in the fields is selected, pictures are sorted: the block is dragged by its grip.
      onDragStart={(event) => event.preventDefault()}
    >
      <TileList
        images={images}
        known={known}
        openId={openId}
        onOpen={setOpenId}
        onMove={changeImages}
        onRemove={removeImage}
      />
      {open && (
        <ImageFields
          key={open.id}
          image={open}
          place={images.indexOf(open) + 1}
          picture={known.pictures.get(open.mediaId) ?? null}
          onLearn={onLearn}
          onChange={(change) =>
            changeImages((now) =>
              now.map((image) => (image.id === open.id ? { ...image, ...change } : image)),
            )
          }
        />
      )}
      <Field label="Caption of the gallery">
        <TextOfImage
          text={caption}
          maxLength={1000}
          onChange={(text) => onChange(() => ({ caption: text }))}
        />
      </Field>
      <div data-first-control className="flex flex-wrap gap-2">
        <Button size="sm" aria-disabled={isFull} onClick={addFiles}>
          <ImagePlus aria-hidden />
          Add pictures
        </Button>
        <PictureDialog onChoose={addUploaded}>
          <Button size="sm" disabled={isFull}>
            <Images aria-hidden />
            Choose uploaded
          </Button>
        </PictureDialog>
        <Button size="sm" onClick={onRemove}>
          Delete gallery
        </Button>
        <Button size="sm" variant="ghost" onClick={onLeave}>
          Done
        </Button>
      </div>
    </div>
  )
}
