'use client'

import { useLayoutEffect, useState, useTransition } from 'react'
import { unreachable } from '@/components/admin/unreachable'
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogTrigger,
} from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'
import { OneTimePassword } from './OneTimePassword'

type Answer = { ok: true; password: string } | { ok: false; message: string }

type Props = {
  userId: string
  name: string
  reset: (input: { userId: string }) => Promise<Answer>
}

/** Asks first; then the same dialog shows the new password, until it is closed. */
export function ResetPassword({ userId, name, reset }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isPending, startTransition] = useTransition()
  // The page is kept in memory when people leave it; the password must not be.
  useLayoutEffect(() => () => turn(false), [])

  function turn(open: boolean) {
    setIsOpen(open)
    setAnswer(null)
  }

  function confirm() {
    startTransition(async () => setAnswer(await reset({ userId }).catch(() => unreachable)))
  }

  return (
    <AlertDialog open={isOpen} onOpenChange={(open) => !isPending && turn(open)}>
      <AlertDialogTrigger asChild>
        <Button>Reset the password</Button>
      </AlertDialogTrigger>
      {answer?.ok ? (
        <AlertDialogContent
          title={`${name} has a new password`}
          description="All of their log-ins have ended."
        >
          <OneTimePassword name={name} password={answer.password} />
          <DialogFooter>
            <AlertDialogCancel asChild>
              <Button variant="primary">Done</Button>
            </AlertDialogCancel>
          </DialogFooter>
        </AlertDialogContent>
      ) : (
        <AlertDialogContent
          title={`Reset the password of ${name}?`}
          description="The old one stops working, and they are logged out everywhere. You get a new one to hand to them."
        >
          {answer && (
            <p role="alert" className="text-destructive text-sm">
              {answer.message}
            </p>
          )}
          <DialogFooter>
            <AlertDialogCancel asChild>
              <Button disabled={isPending}>Cancel</Button>
            </AlertDialogCancel>
            <Button variant="primary" isPending={isPending} onClick={confirm}>
              Reset the password
            </Button>
          </DialogFooter>
        </AlertDialogContent>
      )}
    </AlertDialog>
  )
}
