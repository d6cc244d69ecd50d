'use client'

import { Progress as Radix } from 'radix-ui'
import { cn } from './cn'

type Props = {
  /** What is under way, for those who hear it. */
  label: string
  /** From 0 to 1, or null where nobody knows how long it takes. */
  fraction: number | null
  className?: string
}

export function Progress({ label, fraction, className }: Props) {
  return (
    <Radix.Root
      aria-label={label}
      value={fraction === null ? null : Math.round(fraction * 100)}
      className={cn('h-1.5 w-full overflow-hidden rounded-full bg-muted', className)}
    >
      <Radix.Indicator
        className="h-full rounded-full bg-primary transition-[width] data-[state=indeterminate]:w-full data-[state=indeterminate]:animate-pulse"
        style={fraction === null ? undefined : { width: `${fraction * 100}%` }}
      />
    </Radix.Root>
  )
}
