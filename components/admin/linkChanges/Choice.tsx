import type { ReactNode } from 'react'
import { KeptFocus } from '@/components/admin/KeptFocus'
import { Button } from '@/components/ui/button'

type Props = {
  label: string
  named: { name: string; notice?: string | null } | null
  onClear: () => void
  /** What it is chosen with. */
  children: ReactNode
}

/** What was chosen, and the way to choose another. */
export function Choice({ label, named, onClear, children }: Props) {
  return (
    <KeptFocus state={named !== null} className="grid gap-1.5">
      <p className="font-medium text-sm">{label}</p>
      {named ? (
        <div
          // Else its button would become one of those that it is chosen with, focus and all.
          key="named"
          className="flex items-center justify-between gap-3 rounded-md border bg-muted/40 py-1.5 pr-1.5 pl-3"
        >
          <span className="wrap-anywhere min-w-0 text-sm">{named.name}</span>
          <Button size="sm" onClick={onClear} aria-label={`${label}: choose another`}>
            Change
          </Button>
        </div>
      ) : (
        children
      )}
      {named?.notice && <p className="text-notice text-sm">{named.notice}</p>}
    </KeptFocus>
  )
}
