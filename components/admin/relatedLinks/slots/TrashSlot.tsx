'use client'

import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { Button } from '@/components/ui/button'
import { noAnswer } from '../blockActions'
import { useBlockChange } from '../useBlockChange'
import type { ChangeSlot } from './slotActions'

type Props = {
  slot: { id: string; name: string }
  trash: ChangeSlot
  restore: ChangeSlot
  /** Beside the slot's form, in place of its row in the list. */
  isAtForm?: boolean
}

export function TrashSlot({ slot: { id, name }, trash, restore, isAtForm = false }: Props) {
  const router = useRouter()
  const { isPending, run } = useBlockChange(id)

  function onTrashed() {
    toastWithUndo(`“${name}” is in the trash`, () => restore({ id }).catch(() => noAnswer), {
      undone: `“${name}” is back`,
      onUndone: router.refresh,
    })
    if (isAtForm) router.push('/admin/related-links/slots')
    else router.refresh()
  }

  const throwAway = () => run(trash, onTrashed)
  if (isAtForm) {
    return (
      <Button isPending={isPending} onClick={throwAway}>
        Move to trash
      </Button>
    )
  }
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={`Move ${name} to the trash`}
      isPending={isPending}
      onClick={throwAway}
    >
      <Trash2 aria-hidden />
    </Button>
  )
}
