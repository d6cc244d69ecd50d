import { Button } from '@/components/ui/button'
import type { Publishing } from './usePublishing'

export function TrashNotice({ publishing }: { publishing: Publishing }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-b bg-notice-soft px-4 py-2 text-notice text-sm">
      <p>This article is in the trash. Readers do not see it.</p>
      <Button size="sm" isPending={publishing.isPending} onClick={publishing.restore}>
        Restore
      </Button>
    </div>
  )
}
