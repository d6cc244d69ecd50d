import { cn } from '@/components/ui/cn'
import type { LinkKind } from '@/domain/linkMap/openNeighbourhood'
import { kindDashes } from './kinds'

export function KindLine({ kind, className }: { kind: LinkKind; className?: string }) {
  return (
    <svg viewBox="0 0 28 8" aria-hidden="true" className={cn('h-2 w-7 shrink-0', className)}>
      <path
        d="M1 4H27"
        strokeDasharray={kindDashes[kind]}
        strokeLinecap="round"
        className="stroke-[1.75px] stroke-muted-foreground"
      />
    </svg>
  )
}
