'use client'

import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { ConfirmButton } from '@/components/admin/ConfirmButton'
import type { ActionResult } from '@/components/admin/result'
import { Card, CardContent } from '@/components/ui/card'

type Props = { hasNumbers: boolean; remove: (input: null) => Promise<ActionResult> }

export function DeleteNumbers({ hasNumbers, remove }: Props) {
  const router = useRouter()
  if (!hasNumbers) return null
  return (
    <Card>
      <CardContent className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted-foreground text-sm">
          The numbers of related links are kept for 400 days, then they are forgotten.
        </p>
        <ConfirmButton
          title="Delete all numbers of related links?"
          description="How often each link was seen and followed is forgotten for good, on all days. Blocks that show the most followed articles stay empty until readers follow links again."
          confirmLabel="Delete all numbers"
          isDestructive
          action={() => remove(null)}
          onDone={() => {
            toast.success('All numbers are deleted.')
            router.refresh()
          }}
        >
          Delete all numbers…
        </ConfirmButton>
      </CardContent>
    </Card>
  )
}
