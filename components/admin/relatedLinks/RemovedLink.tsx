'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'

type Props = { label: string; onUndo: () => void; onForget: () => void }

/** Stands where a link was removed; takes the focus, so that the keyboard can undo at once. */
export function RemovedLink({ label, onUndo, onForget }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])

  return (
    <div className="flex items-center justify-between gap-3 rounded-md border border-dashed px-3 py-1.5 text-sm">
      <span role="status" className="truncate text-muted-foreground">
        Removed: {label}
      </span>
      <span className="flex shrink-0 gap-1">
        <Button ref={button} type="button" size="sm" onClick={onUndo}>
          Undo
        </Button>
        <Button size="sm" variant="ghost" onClick={onForget}>
          Dismiss
        </Button>
      </span>
    </div>
  )
}
