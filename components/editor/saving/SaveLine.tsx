import { CircleAlert, CloudOff } from 'lucide-react'
import { Spinner } from '@/components/ui/spinner'
import type { SaveState } from './autosave'

/** Where what was written is now. */
export function SaveLine({ state }: { state: SaveState }) {
  const isTrouble = troubles.has(state.kind)
  return (
    <p
      role="status"
      className={`flex min-w-0 items-center gap-1.5 text-sm ${isTrouble ? 'text-destructive' : 'text-muted-foreground'}`}
    >
      {state.kind === 'saving' && <Spinner />}
      {state.kind === 'failed' && <CloudOff aria-hidden className="size-4 shrink-0" />}
      {state.kind === 'refused' && <CircleAlert aria-hidden className="size-4 shrink-0" />}
      <span className="truncate" title={isSaidBelow(state) ? undefined : detailOf(state)}>
        {labels[state.kind]}
        {isTrouble && !isSaidBelow(state) && (
          <span className="max-md:sr-only">{` ${detailOf(state)}`}</span>
        )}
      </span>
    </p>
  )
}

const troubles = new Set<SaveState['kind']>(['failed', 'refused', 'taken-over', 'stale'])

const labels: Record<SaveState['kind'], string> = {
  saved: 'Saved',
  unsaved: 'Not saved yet',
  saving: 'Saving…',
  failed: 'Not saved.',
  refused: 'Not saved.',
  'taken-over': 'Not saved.',
  stale: 'Not saved.',
}

/** A notice says the rest, with the way out. */
function isSaidBelow(state: SaveState) {
  if (state.kind === 'taken-over') return true
  return state.kind === 'failed' && ['logged-out', 'another-person'].includes(state.error)
}

function detailOf(state: SaveState) {
  if (state.kind === 'stale') return 'The article was changed elsewhere.'
  return 'message' in state ? state.message : undefined
}
