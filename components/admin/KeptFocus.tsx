'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { cn } from '@/components/ui/cn'

type Props = {
  /** What the content follows. */
  state: boolean
  className?: string
  children: ReactNode
}

/**
 * Where a change of the state takes away what had the focus, the first control that is here then
 * takes it, or the place itself: who works with the keyboard goes on from there.
 */
export function KeptFocus({ state, className, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(state)

  useEffect(() => {
    if (before.current === state) return
    before.current = state
    if (document.activeElement !== document.body) return
    const control = place.current?.querySelector<HTMLElement>('input, button')
    ;(control ?? place.current)?.focus()
  }, [state])

  return (
    <div ref={place} tabIndex={-1} className={cn('outline-none', className)}>
      {children}
    </div>
  )
}
