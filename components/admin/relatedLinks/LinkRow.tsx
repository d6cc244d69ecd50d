'use client'

import { useSortable } from '@dnd-kit/sortable'
import { ArrowDown, ArrowUp, GripVertical, Pencil, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { LinkDetails } from './LinkDetails'
import { LinkSummary } from './LinkSummary'
import { labelOf, type Targets } from './links'

export type LinkControl = 'up' | 'down' | 'remove'

type Props = {
  link: RelatedLink
  /** Of the block that it is in. */
  links: RelatedLink[]
  targets: Targets
  position: number
  error: string | undefined
  onMove: (to: number, control: LinkControl) => void
  onChange: (link: RelatedLink) => void
  onRemove: () => void
}

/** One link of a block with its controls; each control's name says whose it is. */
export function LinkRow({ link, links, targets, position, error, ...on }: Props) {
  const detailsId = useId()
  const edit = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { setNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: link.id,
  })
  const label = labelOf(link, targets)

  return (
    <li
      ref={setNodeRef}
      data-link={link.id}
      className={cn('rounded-md border bg-background', isDragging && 'relative z-10 shadow-lg')}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
    >
      <div className="flex flex-wrap items-center gap-x-1 p-1.5">
        <Button
          size="icon"
          variant="ghost"
          className="cursor-grab touch-none"
          {...attributes}
          {...listeners}
          aria-label={`Drag ${label}`}
        >
          <GripVertical aria-hidden />
        </Button>
        <div className="min-w-0 flex-1 basis-44 py-1">
          <LinkSummary link={link} links={links} targets={targets} error={error} />
        </div>
        <div className="ml-auto flex">
          <Button
            size="icon"
            variant="ghost"
            data-control="up"
            aria-label={`Move ${label} up`}
            // Stays focusable at the end of its way, where `disabled` would lose the focus.
            aria-disabled={position === 0}
            onClick={() => on.onMove(position - 1, 'up')}
          >
            <ArrowUp aria-hidden />
          </Button>
          <Button
            size="icon"
            variant="ghost"
            data-control="down"
            aria-label={`Move ${label} down`}
            aria-disabled={position === links.length - 1}
            onClick={() => on.onMove(position + 1, 'down')}
          >
            <ArrowDown aria-hidden />
          </Button>
          <Button
            size="icon"
            variant="ghost"
            ref={edit}
            aria-label={`Edit ${label}`}
            aria-expanded={open}
            aria-controls={detailsId}
            onClick={() => setOpen(!open)}
          >
            <Pencil aria-hidden />
          </Button>
          <Button
            size="icon"
            variant="ghost"
            data-control="remove"
            aria-label={`Remove ${label}`}
            onClick={on.onRemove}
          >
            <X aria-hidden />
          </Button>
        </div>
      </div>
      <div id={detailsId} hidden={!open}>
        {open && (
          <LinkDetails
            link={link}
            targets={targets}
            onChange={on.onChange}
            onClose={() => {
              setOpen(false)
              edit.current?.focus()
            }}
          />
        )}
      </div>
    </li>
  )
}
