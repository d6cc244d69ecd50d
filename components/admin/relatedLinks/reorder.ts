import {
  type Announcements,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { labelOf, type Targets } from './links'

export function useDragSensors() {
  return useSensors(
    // A few pixels first, so that a press on the handle is not yet a drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
}

export const dragInstructions = {
  draggable:
    'To move a link, press Space or Enter, then the up and down arrows. ' +
    'Press Space or Enter again to drop it, or Escape to leave it where it was.',
}

/** What a screen reader says while a link is being moved. */
export function describeDrag(links: RelatedLink[], targets: Targets): Announcements {
  const name = (id: UniqueIdentifier) => {
    const link = links.find((candidate) => candidate.id === id)
    return link ? labelOf(link, targets) : 'The link'
  }
  const place = (id: UniqueIdentifier) =>
    `${links.findIndex((link) => link.id === id) + 1} of ${links.length}`
  return {
    onDragStart: ({ active }) => `${name(active.id)}: picked up, ${place(active.id)}.`,
    onDragOver: ({ active, over }) =>
      over ? `${name(active.id)}: over ${place(over.id)}.` : undefined,
    onDragEnd: ({ active, over }) => `${name(active.id)}: dropped, ${place((over ?? active).id)}.`,
    onDragCancel: ({ active }) => `${name(active.id)}: back at ${place(active.id)}.`,
  }
}
