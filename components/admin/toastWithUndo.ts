import { toast } from 'sonner'
import type { ActionResult } from './result'

/** Says what was done, and takes it back on demand. */
export function toastWithUndo(
  message: string,
  undo: () => Promise<ActionResult>,
  { undone = 'Undone.', onUndone }: { undone?: string; onUndone?: () => void } = {},
) {
  toast(message, {
    duration: 10_000,
    action: {
      label: 'Undo',
      onClick: () => {
        toast.promise(run(undo, onUndone), {
          loading: 'Undoing…',
          success: undone,
          error: (error: unknown) => (error instanceof Error ? error.message : String(error)),
        })
      },
    },
  })
}

async function run(undo: () => Promise<ActionResult>, onUndone?: () => void) {
  const result = await undo()
  if (!result.ok) throw new Error(result.message)
  onUndone?.()
}
