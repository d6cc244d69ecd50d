'use client'

import { ConfirmButton } from '@/components/admin/ConfirmButton'
import type { ActionResult } from '@/components/admin/result'

export function LogOutEverywhere({ logOut }: { logOut: () => Promise<ActionResult> }) {
  return (
    <ConfirmButton
      title="Log out everywhere?"
      description="Here too: you are brought to the log-in."
      confirmLabel="Log out everywhere"
      action={logOut}
      // A whole new page: nothing that you saw stays in the browser's memory.
      onDone={() => window.location.assign('/admin/login')}
    >
      Log out everywhere
    </ConfirmButton>
  )
}
