'use client'

import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { noAnswer } from './blockActions'
import { type ChangeBlock, useBlockChange } from './useBlockChange'

export type TrashProps = {
  trash: ChangeBlock
  restore: ChangeBlock
  /** Beside the form, in place of the row in the list. */
  isAtForm?: boolean
}

type Item = { id: string; name: string; desk: string }

/** Moves a block or a slot into the trash, with a way back; `looks` are those of its button. */
export function useTrash({ id, name, desk }: Item, { trash, restore, isAtForm }: TrashProps) {
  const router = useRouter()
  const { isPending, run } = useBlockChange(id)

  function onTrashed() {
    toastWithUndo(`“${name}” is in the trash`, () => restore({ id }).catch(() => noAnswer), {
      undone: `“${name}” is back`,
      onUndone: router.refresh,
    })
    if (isAtForm) router.push(desk)
    else router.refresh()
  }

  const looks = isAtForm
    ? ({ children: 'Move to trash' } as const)
    : ({
        variant: 'ghost',
        size: 'icon',
        'aria-label': `Move ${name} to the trash`,
        children: <Trash2 aria-hidden />,
      } as const)

  return { looks, isPending, onTrashed, throwAway: () => run(trash, onTrashed) }
}
