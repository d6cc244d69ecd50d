'use client'

import { Undo2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { counted } from './extent'

export type UndoChange = (input: {
  id: string
}) => Promise<{ ok: true; left: number } | { ok: false; error: string; message: string }>

type Props = { id: string; summary: string; undo: UndoChange }

/** Takes a change back whole, and says what of it could not be. */
export function UndoButton({ id, summary, undo }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  function run() {
    startTransition(async () => {
      const result = await undo({ id }).catch(() => noAnswer)
      if (!result.ok) {
        toast.error(result.message)
        return
      }
      toast(undoneWith(result.left))
      router.refresh()
    })
  }

  return (
    <Button size="sm" isPending={isPending} onClick={run} aria-label={`Undo: ${summary}`}>
      <Undo2 aria-hidden />
      Undo
    </Button>
  )
}

export function undoneWith(left: number) {
  if (left === 0) return 'Undone: every link is as it was'
  return `Undone, but for ${counted(left, 'link', 'links')} that somebody changed since`
}

export const noAnswer = {
  ok: false,
  error: 'unreachable',
  message: 'The site did not answer. Check your connection, then look whether it was done.',
} as const
