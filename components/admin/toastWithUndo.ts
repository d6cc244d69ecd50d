import { toast } from 'sonner'
import type { ActionResult } from './result'
import { unreachable } from './unreachable'

type Done<Result> = Exclude<Result, { ok: false }>

type Options<Result> = {
  /** Says that it was taken back, and what of it was not. */
  undone?: string | ((result: Done<Result>) => string)
  onUndone?: () => void
}

/** Says what was done, and takes it back on demand. */
export function toastWithUndo<Result extends ActionResult>(
  message: string,
  undo: () => Promise<Result>,
  { undone = 'Undone.', onUndone }: Options<Result> = {},
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

async function run<Result extends ActionResult>(
  undo: () => Promise<Result>,
  onUndone?: () => void,
) {
  const result = await undo().catch(() => unreachable)
  if (!isDone(result)) throw new Error(result.ok ? '' : result.message)
  onUndone?.()
  return result
}

function isDone<Result extends ActionResult>(result: Result): result is Done<Result> {
  return result.ok
}
