import { Button } from '@/components/ui/button'

type Props = { isNew: boolean; isChanged: boolean; isSaving: boolean; error: string | null }

/** Stays at the lower edge of the window, with the state of what was typed. */
export function SaveBar({ isNew, isChanged, isSaving, error }: Props) {
  return (
    <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t bg-background px-4 py-3">
      <Button type="submit" variant="primary" isPending={isSaving}>
        {isNew ? 'Create block' : 'Save'}
      </Button>
      {error ? (
        <p role="alert" className="text-sm text-destructive">
          {error}
        </p>
      ) : (
        <p role="status" className="text-sm text-muted-foreground">
          {stateOf({ isNew, isChanged, isSaving })}
        </p>
      )}
    </div>
  )
}

function stateOf({ isNew, isChanged, isSaving }: Omit<Props, 'error'>) {
  if (isSaving) return 'Saving…'
  if (isChanged) return 'Not saved yet'
  return isNew ? '' : 'All changes are saved'
}
