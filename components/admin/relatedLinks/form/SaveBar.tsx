import { Button } from '@/components/ui/button'

type Props = {
  noun: 'block' | 'slot'
  isNew: boolean
  isChanged: boolean
  isSaving: boolean
  error: string | null
}

/** Stays at the lower edge of the window, with the state of what was typed. */
export function SaveBar({ noun, isNew, isChanged, isSaving, error }: Props) {
  return (
    <div className="sticky bottom-3 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border bg-card px-4 py-2.5 shadow-md">
      <Button type="submit" variant="primary" isPending={isSaving}>
        {isNew ? `Create ${noun}` : 'Save'}
      </Button>
      {error ? (
        <p role="alert" className="min-w-0 text-destructive text-sm">
          {error}
        </p>
      ) : (
        <p role="status" className="text-muted-foreground text-sm">
          {stateOf({ isNew, isChanged, isSaving })}
        </p>
      )}
    </div>
  )
}

function stateOf({ isNew, isChanged, isSaving }: Omit<Props, 'error' | 'noun'>) {
  if (isSaving) return 'Saving…'
  if (isChanged) return 'Not saved yet'
  return isNew ? '' : 'All changes are saved'
}
