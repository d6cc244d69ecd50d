'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { AlertDialog, AlertDialogCancel, AlertDialogContent } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'
import type { ActionResult } from './result'
import { unreachable } from './unreachable'

export type Question = {
  /** The question, such as "Log Ada out everywhere?". */
  title: string
  description: ReactNode
  /** Names the deed: "OK" would not tell people what they agree to. */
  confirmLabel: string
  isDestructive?: boolean
  action: () => Promise<ActionResult>
  onDone?: () => void
}

type Props = Question & {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** The button that opens it, where it has one of its own. */
  trigger?: ReactNode
}

/** For what cannot be undone: asks first, shows that it works, and stays open with what went wrong. */
export function ConfirmDialog({ isOpen, onOpenChange, trigger, ...question }: Props) {
  const [error, setError] = useState('')
  const [isPending, startTransition] = useTransition()

  function confirm() {
    startTransition(async () => {
      const result = await question.action().catch(() => unreachable)
      setError(result.ok ? '' : result.message)
      if (!result.ok) return
      onOpenChange(false)
      question.onDone?.()
    })
  }

  return (
    <AlertDialog
      open={isOpen}
      onOpenChange={(next) => {
        setError('')
        onOpenChange(next || isPending)
      }}
    >
      {trigger}
      <AlertDialogContent title={question.title} description={question.description}>
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
            variant={question.isDestructive ? 'destructive' : 'primary'}
            isPending={isPending}
            onClick={confirm}
          >
            {question.confirmLabel}
          </Button>
        </DialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
