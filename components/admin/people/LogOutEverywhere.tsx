'use client'

import { ConfirmButton } from '@/components/admin/ConfirmButton'
import type { ActionResult } from '@/components/admin/result'
import { leaveToLogIn, logOutEverywhereQuestion } from './leaving'

export function LogOutEverywhere({ logOut }: { logOut: () => Promise<ActionResult> }) {
  return (
    <ConfirmButton {...logOutEverywhereQuestion} action={logOut} onDone={leaveToLogIn}>
      Log out everywhere
    </ConfirmButton>
  )
}
