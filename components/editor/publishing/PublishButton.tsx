import { Button } from '@/components/ui/button'
import type { Publishing } from './usePublishing'

/** Shows readers what is written. */
export function PublishButton({ publishing }: { publishing: Publishing }) {
  const { isLive, hasChanges, isPending, isTrashed, mayPublish, publish } = publishing
  if (isTrashed) return null
  if (!mayPublish) {
    return (
      <p className="text-muted-foreground text-sm max-sm:hidden">
        An editor publishes this article
      </p>
    )
  }
  return (
    <Button
      variant="primary"
      isPending={isPending}
      disabled={!hasChanges}
      onClick={() => publish()}
    >
      {isLive ? (hasChanges ? 'Update' : 'Published') : 'Publish'}
    </Button>
  )
}
