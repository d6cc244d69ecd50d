import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import type { GalleryImage } from '@/content/gallery/images'

export const dragInstructions = {
  draggable:
    'To move a picture, press Space or Enter, then the arrows. ' +
    'Press Space or Enter again to drop it, or Escape to leave it where it was.',
}

/** What a screen reader says while a picture is being moved. */
export function describeDrag(images: GalleryImage[]): Announcements {
  const place = (id: UniqueIdentifier) =>
    `${images.findIndex((image) => image.id === id) + 1} of ${images.length}`
  return {
    onDragStart: ({ active }) => `Picture ${place(active.id)}: picked up.`,
    onDragOver: ({ over }) => (over ? `Over ${place(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) => `Dropped at ${place((over ?? active).id)}.`,
    onDragCancel: ({ active }) => `Back at ${place(active.id)}.`,
  }
}
