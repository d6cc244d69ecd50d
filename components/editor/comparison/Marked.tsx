import type { ReactNode } from 'react'
import type { ComparedBlock } from '@/content/comparison/compare'

type Change = ComparedBlock['change']

type Props = {
  change: Change
  /** What it is; empty for a paragraph that is as it was. */
  what: string
  children: ReactNode
}

/** Something that was compared, with a sign at its side where it is not as it was. */
export function Marked({ change, what, children }: Props) {
  if (change === 'kept') {
    return (
      <div className="border-transparent border-l-3 py-1 pl-7">
        {what && !what.startsWith('Heading') && <Label>{what}</Label>}
        {children}
      </div>
    )
  }
  const label = `${names[change]}: ${what}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      role="group"
      aria-label={label}
      data-change={change}
      // Focused by the keys that lead from one change to the next.
      tabIndex={-1}
      className={`relative scroll-mt-24 rounded-r-sm border-l-3 py-1 pl-7 focus:outline-2 focus:outline-ring ${edges[change]}`}
    >
      <span aria-hidden className="absolute top-1 left-2 select-none font-mono text-sm">
        {signs[change]}
      </span>
      <Label>{label}</Label>
      {children}
    </div>
  )
}

function Label({ children }: { children: string }) {
  return (
    <p className="select-none pb-0.5 font-medium font-sans text-muted-foreground text-xs">
      {children}
    </p>
  )
}

const names = { inserted: 'Added', removed: 'Removed', changed: 'Changed' }
const signs = { inserted: '+', removed: '−', changed: '±' }
const edges = {
  inserted: 'border-positive',
  removed: 'border-destructive border-dashed',
  changed: 'border-info',
}
