'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'

/** Leads from one change to the next, as Alt with the arrow keys does. */
export function ChangeSteps({ changes }: { changes: number }) {
  const [at, setAt] = useState<number | null>(null)

  function step(by: 1 | -1) {
    const next = at === null ? (by === 1 ? 0 : changes - 1) : (at + by + changes) % changes
    const change = document.querySelectorAll<HTMLElement>('[data-change]')[next]
    if (!change) return
    change.scrollIntoView({ block: 'center' })
    change.focus({ preventScroll: true })
    setAt(next)
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
      if (by === null || !event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      step(by)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })

  if (changes === 0) return null
  return (
    <div className="flex items-center gap-1">
      <p role="status" className="pr-1 text-muted-foreground text-sm tabular-nums">
        {at === null ? '' : `${at + 1} of `}
        {changes} {changes === 1 ? 'change' : 'changes'}
      </p>
      <Tooltip content="Previous change (Alt+↑)">
        <Button variant="ghost" size="icon" aria-label="Previous change" onClick={() => step(-1)}>
          <ArrowUp aria-hidden />
        </Button>
      </Tooltip>
      <Tooltip content="Next change (Alt+↓)">
        <Button variant="ghost" size="icon" aria-label="Next change" onClick={() => step(1)}>
          <ArrowDown aria-hidden />
        </Button>
      </Tooltip>
    </div>
  )
}
