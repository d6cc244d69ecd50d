'use client'

import { type ComponentProps, type ReactNode, useState, useTransition } from 'react'
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogTrigger,
} from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'
import type { ActionResult } from './result'

type Props = Omit<ComponentProps<typeof Button>, 'onClick' | 'title'> & {
  /** The question, such as "Log Ada out everywhere?". */
  title: string
  /** What will happen. */
  description: ReactNode
  /** What the button in the question says: the deed, not "OK". */
  confirmLabel: string
  isDestructive?: boolean
  action: () => Promise<ActionResult>
  onDone?: () => void
}

/** For what cannot be undone: asks first, shows that it works, and stays open with what went wrong. */
export function ConfirmButton({
  title,
  description,
  confirmLabel,
  isDestructive = false,
  action,
  onDone,
  ...button
}: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [error, setError] = useState('')
  const [isPending, startTransition] = useTransition()

  function confirm() {
    startTransition(async () => {
      const result = await action()
      setError(result.ok ? '' : result.message)
      if (!result.ok) return
      setIsOpen(false)
      onDone?.()
    })
  }

  return (
    <AlertDialog open={isOpen} onOpenChange={(next) => setIsOpen(next || isPending)}>
      <AlertDialogTrigger asChild>
        <Button {...button} />
      </AlertDialogTrigger>
      <AlertDialogContent title={title} description={description}>
        {error && (
          <p role="alert" className="text-destructive text-sm">
            {error}
          </p>
        )}
        <DialogFooter>
          <AlertDialogCancel asChild>
            <Button disabled={isPending}>Cancel</Button>
          </AlertDialogCancel>
          <Button
            variant={isDestructive ? 'destructive' : 'primary'}
            isPending={isPending}
            onClick={confirm}
          >
            {confirmLabel}
          </Button>
        </DialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
