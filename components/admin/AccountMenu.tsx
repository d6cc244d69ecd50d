'use client'

import { ChevronsUpDown, CircleUser, LogOut, MonitorX } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { logOut, logOutEverywhere } from '@/app/admin/actions'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { ConfirmDialog } from './ConfirmDialog'
import { leaveToLogIn, logOutEverywhereQuestion } from './people/leaving'
import { unreachable } from './unreachable'

type Props = { name: string; email: string; role: string; isCompact?: boolean }

export function AccountMenu({ name, email, role, isCompact = false }: Props) {
  const [isPending, startTransition] = useTransition()
  const [isAsking, setIsAsking] = useState(false)

  function leave() {
    startTransition(async () => {
      const result = await logOut().catch(() => unreachable)
      if (result.ok || result.error === 'logged-out') leaveToLogIn()
      else toast.error(result.message)
    })
  }

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          {isCompact ? (
            <Button variant="ghost" size="icon" aria-label="Account" isPending={isPending}>
              {!isPending && <Initials name={name} />}
            </Button>
          ) : (
            <Button
              variant="ghost"
              className="h-auto w-full justify-start gap-2.5 px-2 py-1.5 md:h-auto md:px-2"
              isPending={isPending}
            >
              {!isPending && <Initials name={name} />}
              <span className="flex min-w-0 flex-1 flex-col text-left leading-tight">
                <span className="truncate">{name}</span>
                <span className="truncate font-normal text-muted-foreground text-xs capitalize">
                  {role}
                </span>
              </span>
              <ChevronsUpDown aria-hidden className="text-muted-foreground" />
            </Button>
          )}
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end" className="w-60">
          <DropdownMenuLabel>
            <span className="block truncate font-medium">{name}</span>
            <span className="block truncate text-muted-foreground text-xs">{email}</span>
          </DropdownMenuLabel>
          <DropdownMenuSeparator />
          <DropdownMenuItem asChild>
            <Link href="/admin/profile">
              <CircleUser aria-hidden />
              Your profile
            </Link>
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={leave}>
            <LogOut aria-hidden />
            Log out
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setIsAsking(true)}>
            <MonitorX aria-hidden />
            Log out everywhere…
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <ConfirmDialog
        {...logOutEverywhereQuestion}
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        action={logOutEverywhere}
        onDone={leaveToLogIn}
      />
    </>
  )
}

function Initials({ name }: { name: string }) {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '')
  return (
    <span
      aria-hidden
      className="grid size-7 shrink-0 place-items-center rounded-full bg-primary font-semibold text-[0.6875rem] text-primary-foreground uppercase"
    >
      {letters.join('')}
    </span>
  )
}
