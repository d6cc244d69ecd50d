'use client'

import { type ComponentProps, useState } from 'react'
import { AlertDialogTrigger } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { ConfirmDialog, type Question } from './ConfirmDialog'

type Props = Omit<ComponentProps<typeof Button>, 'onClick' | 'title' | 'action'> & Question

/** A button that asks before it does what cannot be undone. */
export function ConfirmButton(props: Props) {
  const { title, description, confirmLabel, isDestructive = false, action, ...rest } = props
  const { onDone, ...button } = rest
  const [isOpen, setIsOpen] = useState(false)
  return (
    <ConfirmDialog
      {...{ title, description, confirmLabel, isDestructive, action, isOpen }}
      onOpenChange={setIsOpen}
      onDone={() => onDone?.()}
      trigger={
        <AlertDialogTrigger asChild>
          <Button {...button} />
        </AlertDialogTrigger>
      }
    />
  )
}
