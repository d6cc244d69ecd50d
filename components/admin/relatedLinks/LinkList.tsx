'use client'

import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core'
import { arrayMove, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useId, useRef, useState } from 'react'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { type LinkControl, LinkRow } from './LinkRow'
import { labelOf, type Targets } from './links'
import { RemovedLink } from './RemovedLink'
import { describeDrag, dragInstructions, useDragSensors } from './reorder'

type Props = {
  links: RelatedLink[]
  targets: Targets
  /** What is wrong with a link, by its position. */
  errors?: Record<number, string>
  onChange: (links: RelatedLink[]) => void
}

/** The links of a block in their order: moved by mouse or keys, labelled, and removed with undo. */
export function LinkList({ links, targets, errors = {}, onChange }: Props) {
  const dndId = useId()
  const sensors = useDragSensors()
  const [removed, setRemoved] = useState<{ link: RelatedLink; index: number } | null>(null)
  const [moved, setMoved] = useState('')
  const { listRef, focusNext } = useFocusAfterChange(links)

  function move(from: number, to: number) {
    const link = links[from]
    if (!link || to < 0 || to >= links.length) return
    onChange(arrayMove(links, from, to))
    setMoved(`${labelOf(link, targets)}: now ${to + 1} of ${links.length}.`)
  }

  function remove(link: RelatedLink, index: number) {
    onChange(links.filter((other) => other !== link))
    setRemoved({ link, index })
  }

  function bringBack({ link, index }: { link: RelatedLink; index: number }) {
    setRemoved(null)
    focusNext(link.id, 'remove')
    onChange(links.toSpliced(index, 0, link))
  }

  function onDragEnd({ active, over }: DragEndEvent) {
    if (!over || active.id === over.id) return
    const from = links.findIndex((link) => link.id === active.id)
    move(
      from,
      links.findIndex((link) => link.id === over.id),
    )
  }

  const undo = removed && (
    <RemovedLink
      label={labelOf(removed.link, targets)}
      onUndo={() => bringBack(removed)}
      onForget={() => setRemoved(null)}
    />
  )

  return (
    <DndContext
      id={dndId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements: describeDrag(links, targets),
        screenReaderInstructions: dragInstructions,
      }}
    >
      <SortableContext items={links} strategy={verticalListSortingStrategy}>
        <ol ref={listRef} className="grid gap-2" aria-label="Links">
          {links.map((link, index) => [
            removed?.index === index && <li key="removed">{undo}</li>,
            <LinkRow
              key={link.id}
              link={link}
              links={links}
              targets={targets}
              position={index}
              error={errors[index]}
              onMove={(to, control) => {
                focusNext(link.id, control)
                move(index, to)
              }}
              onChange={(next) => onChange(links.with(index, next))}
              onRemove={() => remove(link, index)}
            />,
          ])}
          {removed && removed.index >= links.length && <li>{undo}</li>}
        </ol>
      </SortableContext>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </DndContext>
  )
}

/** Keeps the focus on the control that was used, though its row has moved or come back. */
function useFocusAfterChange(links: RelatedLink[]) {
  const listRef = useRef<HTMLOListElement>(null)
  const next = useRef<{ linkId: string; control: LinkControl } | null>(null)

  useEffect(() => {
    if (next.current === null) return
    const { linkId, control } = next.current
    next.current = null
    listRef.current
      ?.querySelector<HTMLElement>(`[data-link="${linkId}"] [data-control="${control}"]`)
      ?.focus()
  }, [links])

  return {
    listRef,
    focusNext(linkId: string, control: LinkControl) {
      next.current = { linkId, control }
    },
  }
}
