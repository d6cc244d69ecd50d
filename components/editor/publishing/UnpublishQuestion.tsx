'use client'

import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
} from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onUnpublish: () => void
}

/** Asks before readers find a page gone that others link to. */
export function UnpublishQuestion({ isOpen, onOpenChange, onUnpublish }: Props) {
  return (
    <AlertDialog open={isOpen} onOpenChange={onOpenChange}>
      <AlertDialogContent
        title="Unpublish this article?"
        description="Readers no longer find its page, and links to it are hidden. The text stays here: you can publish it again."
      >
        <DialogFooter>
          <AlertDialogCancel asChild>
            <Button>Cancel</Button>
          </AlertDialogCancel>
          <AlertDialogAction asChild>
            <Button variant="destructive" onClick={onUnpublish}>
              Unpublish
            </Button>
          </AlertDialogAction>
        </DialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
