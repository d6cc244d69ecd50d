import type { ReactNode } from 'react'
import type { Actor } from '@/auth/policy'
import { isAllowed } from '@/auth/policy'
import { AccountMenu } from './AccountMenu'
import { FocusHeading } from './FocusHeading'
import { NavigationDrawer } from './NavigationDrawer'
import { NavigationLinks } from './NavigationLinks'
import { Wordmark } from './Wordmark'

type Props = { actor: Actor; siteName: string; children: ReactNode }

/** What stands around every desk: the navigation at the side, or behind a button on phones. */
export function Shell({ actor, siteName, children }: Props) {
  const hidden = [
    ...(isAllowed(actor, 'checks.save') ? [] : ['/admin/checks']),
    ...(isAllowed(actor, 'people.list') ? [] : ['/admin/people']),
    ...(isAllowed(actor, 'settings.save') ? [] : ['/admin/settings']),
  ]
  const { name, email, role } = actor
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[14rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only rounded-md bg-primary px-3 py-2 text-primary-foreground focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        Skip to content
      </a>
      <header className="sticky top-0 z-30 flex h-12 items-center gap-2 border-b bg-sidebar px-2 md:hidden">
        <NavigationDrawer siteName={siteName} hidden={hidden} />
        <Wordmark siteName={siteName} />
        <div className="ml-auto">
          <AccountMenu name={name} email={email} role={role} isCompact />
        </div>
      </header>
      <aside className="sticky top-0 hidden h-dvh flex-col gap-3 border-r bg-sidebar p-3 md:flex">
        <Wordmark siteName={siteName} />
        <nav aria-label="Desks" className="flex-1 overflow-y-auto">
          <NavigationLinks hidden={hidden} />
        </nav>
        <AccountMenu name={name} email={email} role={role} />
      </aside>
      <FocusHeading />
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
    </div>
  )
}
