'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '@/components/admin/result'
import { unreachable } from '@/components/admin/unreachable'
import { Button } from '@/components/ui/button'

export type Move = (input: { id: string; direction: 'up' | 'down' }) => Promise<ActionResult>

type Props = { id: string; name: string; isFirst: boolean; isLast: boolean; move: Move }

/** Moves a section by one place. A button at its end stays, so that the keyboard keeps its place. */
export function MoveButtons({ id, name, isFirst, isLast, move }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  function run(direction: 'up' | 'down') {
    if (isPending || (direction === 'up' ? isFirst : isLast)) return
    startTransition(async () => {
      const result = await move({ id, direction }).catch(() => unreachable)
      if (result.ok) router.refresh()
      else toast.error(result.message)
    })
  }

  return (
    <span className="inline-flex gap-1" aria-busy={isPending || undefined}>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Move ${name} up`}
        aria-disabled={isFirst || isPending}
        onClick={() => run('up')}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Move ${name} down`}
        aria-disabled={isLast || isPending}
        onClick={() => run('down')}
      >
        <ArrowDown aria-hidden />
      </Button>
    </span>
  )
}
