'use client'

import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core'
import { arrayMove, rectSortingStrategy, SortableContext } from '@dnd-kit/sortable'
import { useEffect, useId, useRef, useState } from 'react'
import { useDragSensors } from '@/components/admin/relatedLinks/reorder'
import type { GalleryImage } from '@/content/gallery/images'
import type { Known } from '../image/pictures'
import { describeDrag, dragInstructions } from './announcements'
import { Tile } from './Tile'

type Props = {
  images: GalleryImage[]
  known: Known
  openId: string | null
  onOpen: (id: string | null) => void
  onMove: (change: (images: GalleryImage[]) => GalleryImage[]) => void
  onRemove: (image: GalleryImage) => void
}

/** The pictures in their order, moved by mouse or keys; a press on one opens its texts. */
export function TileList({ images, known, openId, onOpen, onMove, onRemove }: Props) {
  const dndId = useId()
  const sensors = useDragSensors()
  const [moved, setMoved] = useState('')
  const { listRef, focusNext } = useFocusAfterChange(images)

  function move(from: number, to: number) {
    if (to < 0 || to >= images.length) return
    onMove((now) => arrayMove(now, from, to))
    setMoved(`Now ${to + 1} of ${images.length}.`)
  }

  function remove(image: GalleryImage, index: number) {
    const next = images[index + 1] ?? images[index - 1]
    if (next) focusNext(next.id, 'remove')
    onRemove(image)
  }

  function onDragEnd({ active, over }: DragEndEvent) {
    if (!over || active.id === over.id) return
    const placeOf = (id: unknown) => images.findIndex((image) => image.id === id)
    move(placeOf(active.id), placeOf(over.id))
  }

  if (images.length === 0) {
    return (
      <p className="rounded-md border border-dashed p-6 text-center text-muted-foreground text-sm">
        No pictures yet. Drop them here, or use the buttons below.
      </p>
    )
  }

  return (
    <DndContext
      id={dndId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements: describeDrag(images),
        screenReaderInstructions: dragInstructions,
      }}
    >
      <SortableContext items={images} strategy={rectSortingStrategy}>
        <ol
          ref={listRef}
          aria-label="Pictures of the gallery"
          className="grid grid-cols-2 gap-2 sm:grid-cols-3"
        >
          {images.map((image, index) => (
            <Tile
              key={image.id}
              image={image}
              known={known}
              place={index + 1}
              count={images.length}
              isOpen={image.id === openId}
              onToggle={() => onOpen(image.id === openId ? null : image.id)}
              onMove={(by, control) => {
                focusNext(image.id, control)
                move(index, index + by)
              }}
              onRemove={() => remove(image, index)}
            />
          ))}
        </ol>
      </SortableContext>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </DndContext>
  )
}

/** Keeps the focus on the control that was used, though its tile has moved. */
function useFocusAfterChange(images: GalleryImage[]) {
  const listRef = useRef<HTMLOListElement>(null)
  const next = useRef<string | null>(null)

  useEffect(() => {
    if (next.current === null || images.length === 0) return
    listRef.current?.querySelector<HTMLElement>(next.current)?.focus()
    next.current = null
  }, [images])

  return {
    listRef,
    focusNext(imageId: string, control: string) {
      next.current = `[data-image="${imageId}"] [data-control="${control}"]`
    },
  }
}
