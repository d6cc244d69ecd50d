'use client'

import { LogInForm } from './LogInForm'

/** `next`: where to go afterwards, an address of the admin area. */
export function LogInScreen({ next }: { next: string }) {
  // A whole new page, with nothing in memory of whoever was here before.
  return <LogInForm onLoggedIn={() => window.location.assign(next)} />
}
