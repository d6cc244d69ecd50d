'use client'

import { Menu, X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { overlayClasses } from '@/components/ui/dialog'
import { NavigationLinks } from './NavigationLinks'

/** The navigation of phones. */
export function NavigationDrawer({ siteName, hidden }: { siteName: string; hidden: string[] }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Radix.Root open={isOpen} onOpenChange={setIsOpen}>
      <Radix.Trigger asChild>
        <Button variant="ghost" size="icon" aria-label="Open navigation">
          <Menu aria-hidden />
        </Button>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay className={overlayClasses} />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] flex-col gap-3 overflow-y-auto border-r bg-sidebar p-3 shadow-lg data-[state=open]:animate-slide-in"
        >
          <div className="flex items-center justify-between gap-2 pl-2">
            <Radix.Title className="truncate font-semibold text-sm">{siteName}</Radix.Title>
            <Radix.Close asChild>
              <Button variant="ghost" size="icon" aria-label="Close navigation">
                <X aria-hidden />
              </Button>
            </Radix.Close>
          </div>
          <nav aria-label="Desks">
            <NavigationLinks hidden={hidden} onNavigate={() => setIsOpen(false)} />
          </nav>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
