'use client'

import type { Editor } from '@tiptap/core'
import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { DropdownMenu, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { BlockMenuContent } from './BlockMenuContent'
import { endDrag, startDrag } from './drag'
import { useBlock } from './useBlock'

type Props = { editor: Editor; isEditable: boolean; children: ReactNode }

/**
 * Around the text: a grip beside the block under the pointer, or with the cursor. It drags the
 * block to another place, and a press on it opens what else can be done with the block.
 */
export function BlockHandle({ editor, isEditable, children }: Props) {
  const wrapper = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isDragging, setDragging] = useState(false)
  const isHeld = isOpen || isDragging
  const { position, top, follow, leave } = useBlock(editor, wrapper, isHeld)

  function press(event: KeyboardEvent) {
    if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    setOpen(true)
  }

  return (
    <div ref={wrapper} className="relative" onPointerMove={follow} onPointerLeave={leave}>
      {isEditable && (
        <DropdownMenu open={isOpen} onOpenChange={setOpen}>
          <div
            className={cn('-left-7 absolute z-10 max-md:hidden', top === null && 'invisible')}
            style={{ top: top ?? 0 }}
          >
            {/* Where the menu opens. The grip itself cannot be its button: that one opens as soon as
                it is pressed, and would never be dragged. */}
            <DropdownMenuTrigger asChild>
              <span aria-hidden tabIndex={-1} className="pointer-events-none absolute inset-0" />
            </DropdownMenuTrigger>
            {/* biome-ignore lint/a11y/useSemanticElements: Firefox does not drag buttons */}
            <div
              role="button"
              tabIndex={0}
              draggable
              aria-label="Drag the block, or press for its menu"
              aria-haspopup="menu"
              aria-expanded={isOpen}
              className="grid size-6 cursor-grab place-items-center rounded-sm text-muted-foreground hover:bg-accent hover:text-foreground aria-expanded:bg-accent"
              onClick={() => setOpen(true)}
              onKeyDown={press}
              onDragStart={(event) => {
                setDragging(true)
                startDrag(editor, position, event)
              }}
              onDragEnd={() => {
                setDragging(false)
                endDrag(editor)
              }}
            >
              <GripVertical aria-hidden className="size-4" />
            </div>
          </div>
          <BlockMenuContent editor={editor} position={position} />
        </DropdownMenu>
      )}
      {children}
    </div>
  )
}
