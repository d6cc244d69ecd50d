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
  /** One for each picture. */
  hosts: string[]
  /** The first answer counts: what closes the question says no as well. */
  onAnswer: (isWanted: boolean) => void
  onClosed: () => void
}

/** Asks before the site fetches pictures that are elsewhere. */
export function CopyQuestion({ hosts, onAnswer, onClosed }: Props) {
  const isOne = hosts.length === 1
  return (
    <AlertDialog open onOpenChange={() => onAnswer(false)}>
      <AlertDialogContent
        title={isOne ? 'Copy the picture?' : `Copy ${hosts.length} pictures?`}
        description={
          isOne
            ? 'The text came with a picture that is on another site. Copied, it is in this site’s library and cannot disappear. Use only pictures that you may publish.'
            : 'The text came with pictures that are on other sites. Copied, they are in this site’s library and cannot disappear. Use only pictures that you may publish.'
        }
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          onClosed()
        }}
      >
        <ul className="grid gap-1 text-sm">
          {counted(hosts).map(([host, count]) => (
            <li key={host} className="flex justify-between gap-4">
              <span className="break-all">{host}</span>
              <span className="shrink-0 text-muted-foreground tabular-nums">
                {count === 1 ? '1 picture' : `${count} pictures`}
              </span>
            </li>
          ))}
        </ul>
        <DialogFooter>
          <AlertDialogCancel asChild>
            <Button variant="ghost">Not now</Button>
          </AlertDialogCancel>
          <AlertDialogAction asChild>
            <Button variant="primary" onClick={() => onAnswer(true)}>
              {isOne ? 'Copy the picture' : 'Copy the pictures'}
            </Button>
          </AlertDialogAction>
        </DialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}

function counted(hosts: string[]) {
  const counts = new Map<string, number>()
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1)
  return [...counts]
}
