'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '@/components/admin/result'
import { unreachable } from '@/components/admin/unreachable'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Label } from '@/components/ui/label'
import type { OffBy } from '@/domain/outsideLinks/isOn'

type Props = {
  isOn: boolean
  offBy: OffBy | null
  change: (input: { isOn: boolean }) => Promise<ActionResult>
}

/** Where an administrator turns the checker of outside links off and on. */
export function CheckerSwitch({ isOn, offBy, change }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [shown, show] = useOptimistic(isOn)

  function turn(next: boolean) {
    startTransition(async () => {
      show(next)
      const answer = await change({ isOn: next }).catch(() => unreachable)
      if (!answer.ok) {
        toast.error(answer.message)
        return
      }
      toast.success(next ? 'The checker is on.' : 'The checker is off. Nobody is asked any more.')
      router.refresh()
    })
  }

  return (
    <Card>
      <CardHeader>
        <CardTitle>Outside links</CardTitle>
        <CardDescription>
          The server asks the pages of other sites to which articles link whether they are still
          there, in the background and rarely: each about once a week, as their sites allow it.
        </CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-2">
        <span className="flex items-center gap-2.5">
          <Checkbox
            id="checks-outside-links"
            checked={shown}
            disabled={isPending}
            aria-describedby={offBy === 'operator' ? 'checker-off' : undefined}
            onChange={(event) => turn(event.target.checked)}
          />
          <Label htmlFor="checks-outside-links">Check links to other sites</Label>
        </span>
        {offBy === 'operator' && (
          <p id="checker-off" className="text-muted-foreground text-sm">
            The person who runs this site turned the checker off (LINK_CHECKER). It stays off,
            whatever you choose here.
          </p>
        )}
      </CardContent>
    </Card>
  )
}
