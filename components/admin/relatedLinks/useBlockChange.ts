'use client'

import { useTransition } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '@/components/admin/result'
import { noAnswer } from './blockActions'

export type ChangeBlock = (input: { id: string }) => Promise<ActionResult>

/** Moves a block into the trash or out of it, and says why where that fails. */
export function useBlockChange(id: string) {
  const [isPending, startTransition] = useTransition()

  function run(change: ChangeBlock, onDone: () => void) {
    startTransition(async () => {
      const result = await change({ id }).catch(() => noAnswer)
      if (result.ok) onDone()
      else toast.error(result.message)
    })
  }

  return { isPending, run }
}
