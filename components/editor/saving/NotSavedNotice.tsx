import { Button } from '@/components/ui/button'
import type { SaveState } from './autosave'

/** At the lower edge: why nothing is saved, where the header is too narrow to say it, and the way out. */
export function NotSavedNotice({ state }: { state: SaveState }) {
  if (state.kind !== 'failed' && state.kind !== 'refused') return null
  const isLoggedOut = state.kind === 'failed' && state.error === 'logged-out'
  return (
    <section
      aria-label="Not saved"
      className={`sticky bottom-0 z-20 flex items-center justify-between gap-3 border-t bg-destructive-soft px-4 py-2 text-destructive text-sm ${isLoggedOut ? '' : 'md:hidden'}`}
    >
      <p>{state.message}</p>
      {isLoggedOut && (
        <Button size="sm" asChild>
          <a href="/admin/login" target="_blank" rel="noopener">
            Log in
          </a>
        </Button>
      )}
    </section>
  )
}
