import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

/** The page of a desk: its margins, and how wide it may grow. */
export function Desk({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cn(
        'mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-5 md:px-8 md:py-7',
        className,
      )}
    >
      {children}
    </div>
  )
}
