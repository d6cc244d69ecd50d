'use client'

import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { type ChangeBlock, useBlockChange } from './useBlockChange'

type Props = { block: { id: string; name: string }; restore: ChangeBlock }

export function RestoreBlock({ block: { id, name }, restore }: Props) {
  const router = useRouter()
  const { isPending, run } = useBlockChange(id)

  function takeBack() {
    run(restore, () => {
      toast.success(`“${name}” is back where articles place it`)
      router.refresh()
    })
  }

  return (
    <Button aria-label={`Restore ${name}`} isPending={isPending} onClick={takeBack}>
      Restore
    </Button>
  )
}
