'use client'

import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { useBlockChange } from '../useBlockChange'
import type { ChangeSlot } from './slotActions'

type Props = { slot: { id: string; name: string; isOn: boolean }; restore: ChangeSlot }

export function RestoreSlot({ slot: { id, name, isOn }, restore }: Props) {
  const router = useRouter()
  const { isPending, run } = useBlockChange(id)

  function takeBack() {
    run(restore, () => {
      toast.success(`“${name}” is back, and ${isOn ? 'on' : 'off'} as it was`)
      router.refresh()
    })
  }

  return (
    <Button aria-label={`Restore ${name}`} isPending={isPending} onClick={takeBack}>
      Restore
    </Button>
  )
}
