'use client'

import { useSortable } from '@dnd-kit/sortable'
import { ArrowLeft, ArrowRight, GripVertical, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { GalleryImage } from '@/content/gallery/images'
import { MissingAlt } from '../image/MissingAlt'
import type { Known } from '../image/pictures'
import { TilePicture } from './TilePicture'

type Props = {
  image: GalleryImage
  known: Known
  place: number
  count: number
  isOpen: boolean
  onToggle: () => void
  onMove: (by: 1 | -1, control: 'back' | 'on') => void
  onRemove: () => void
}

/** One picture of a gallery with its controls; each control's name says whose it is. */
export function Tile({ image, known, place, count, isOpen, onToggle, onMove, onRemove }: Props) {
  const { setNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: image.id,
  })
  const name = `picture ${place}${image.alt ? `: ${image.alt}` : ''}`
  return (
    <li
      ref={setNodeRef}
      data-image={image.id}
      className={cn(
        'min-w-0 rounded-md border bg-background p-1.5',
        isOpen && 'border-ring ring-1 ring-ring',
        isDragging && 'relative z-10 shadow-lg',
      )}
      style={{
        transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined,
        transition,
      }}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={`Texts of ${name}`}
        className="block w-full cursor-pointer rounded-sm"
        onClick={onToggle}
      >
        <TilePicture image={image} known={known} />
      </button>
      <div className="mt-1 flex items-center justify-between">
        <Button
          size="icon-sm"
          variant="ghost"
          className="cursor-grab touch-none"
          {...attributes}
          {...listeners}
          aria-label={`Drag ${name}`}
        >
          <GripVertical aria-hidden />
        </Button>
        <Button
          size="icon-sm"
          variant="ghost"
          data-control="back"
          aria-label={`Move ${name} back`}
          // Stays focusable at the end of its way, where `disabled` would lose the focus.
          aria-disabled={place === 1}
          onClick={() => onMove(-1, 'back')}
        >
          <ArrowLeft aria-hidden />
        </Button>
        <Button
          size="icon-sm"
          variant="ghost"
          data-control="on"
          aria-label={`Move ${name} on`}
          aria-disabled={place === count}
          onClick={() => onMove(1, 'on')}
        >
          <ArrowRight aria-hidden />
        </Button>
        <Button
          size="icon-sm"
          variant="ghost"
          data-control="remove"
          aria-label={`Remove ${name}`}
          onClick={onRemove}
        >
          <X aria-hidden />
        </Button>
      </div>
      {image.alt.trim() === '' && <MissingAlt />}
      {image.caption && <p className="truncate px-0.5 text-xs">{image.caption}</p>}
    </li>
  )
}
