'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '@/components/admin/result'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { unreachable } from '@/components/admin/unreachable'
import { Button } from '@/components/ui/button'

type Change = (input: { userId: string }) => Promise<ActionResult>
type Props = {
  person: { id: string; name: string; isSuspended: boolean }
  suspend: Change
  readmit: Change
}

/** Keeps a person out, or lets them in again: both at once, for each undoes the other. */
export function SuspendButton({ person: { id, name, isSuspended }, suspend, readmit }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  function change() {
    startTransition(async () => {
      const result = await (isSuspended ? readmit : suspend)({ userId: id }).catch(
        () => unreachable,
      )
      if (!result.ok) {
        toast.error(result.message)
        return
      }
      router.refresh()
      if (isSuspended) toast.success(`${name} can log in again`)
      else
        toastWithUndo(`${name} is suspended`, () => readmit({ userId: id }), {
          undone: `${name} can log in again`,
          onUndone: router.refresh,
        })
    })
  }

  return (
    <Button isPending={isPending} onClick={change}>
      {isSuspended ? 'Let in again' : 'Suspend'}
    </Button>
  )
}
