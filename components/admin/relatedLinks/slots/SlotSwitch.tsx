'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { toast } from 'sonner'
import { Switch } from '@/components/ui/switch'
import { noAnswer } from '../blockActions'
import type { SwitchSlot } from './slotActions'

type Props = { slot: { id: string; name: string; isOn: boolean }; switchSlot: SwitchSlot }

/** Takes a slot's block out of its articles, or puts it in again. */
export function SlotSwitch({ slot: { id, name, isOn }, switchSlot }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [shown, show] = useOptimistic(isOn)

  function change(next: boolean) {
    startTransition(async () => {
      show(next)
      const result = await switchSlot({ id, isOn: next }).catch(() => noAnswer)
      if (result.ok) router.refresh()
      else toast.error(result.message)
    })
  }

  return (
    <Switch
      aria-label={`${name} is on`}
      aria-busy={isPending || undefined}
      checked={shown}
      onCheckedChange={change}
    />
  )
}
