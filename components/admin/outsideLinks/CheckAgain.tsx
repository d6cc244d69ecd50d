'use client'

import { RotateCw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '@/components/admin/result'
import { Button } from '@/components/ui/button'

export type Check = (input: { url: string }) => Promise<ActionResult>

type Props = {
  url: string
  /** When the page was last asked for; in milliseconds. */
  checkedAt: number | null
  check: Check
}

const lookEvery = 2500

/** A host may be left alone for long: then the answer is there at the next visit. */
const mostLooks = 24

/** Has the page asked for soon, and shows the answer when it is there. */
export function CheckAgain({ url, checkedAt, check }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [asked, setAsked] = useState<{ before: number | null } | null>(null)
  const isWaiting = asked !== null && asked.before === checkedAt

  useEffect(() => {
    if (!isWaiting) return
    let looks = 0
    const timer = setInterval(() => {
      looks += 1
      if (looks > mostLooks) setAsked(null)
      else router.refresh()
    }, lookEvery)
    return () => clearInterval(timer)
  }, [isWaiting, router])

  function ask() {
    startTransition(async () => {
      const answer = await check({ url }).catch(() => noAnswer)
      if (answer.ok) setAsked({ before: checkedAt })
      else toast.error(answer.message)
    })
  }

  return (
    <>
      <Button
        size="sm"
        isPending={isPending || isWaiting}
        onClick={ask}
        className="max-sm:size-8 max-sm:p-0"
      >
        {!isPending && !isWaiting && <RotateCw aria-hidden />}
        <span className="max-sm:sr-only">{isWaiting ? 'Checking' : 'Check again'}</span>
        <span className="sr-only"> {url}</span>
      </Button>
      <output className="sr-only">{isWaiting ? `${url} is being checked` : ''}</output>
    </>
  )
}

const noAnswer = {
  ok: false as const,
  error: 'no-answer',
  message: 'The server did not answer. Check your connection, then try again.',
}
