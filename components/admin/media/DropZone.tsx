'use client'

import { type DragEvent, type ReactNode, useState } from 'react'
import { cn } from '@/components/ui/cn'

type Props = { isDisabled: boolean; onFile: (file: File) => void; children: ReactNode }

/** Takes a file that is dropped on it. Whoever does not drag has the buttons within. */
export function DropZone({ isDisabled, onFile, children }: Props) {
  const [isOver, setOver] = useState(false)

  function onDragOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(!isDisabled)
  }

  function onDrop(event: DragEvent) {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    // The browser would leave the page, and all that was typed, to show the file.
    event.preventDefault()
    if (!isDisabled) onFile(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within do the same
    <div
      className={cn(
        'flex min-h-16 flex-wrap items-center gap-4 rounded-md border border-input border-dashed p-3 transition-colors',
        isOver && 'border-ring bg-accent',
      )}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  )
}
