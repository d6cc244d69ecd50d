import type { Metadata } from 'next'
import { logOutEverywhere } from '@/app/admin/actions'
import { requireActor } from '@/auth/session'
import { ActionRow } from '@/components/admin/ActionRow'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { LogOutEverywhere } from '@/components/admin/people/LogOutEverywhere'
import { PasswordForm } from '@/components/admin/people/PasswordForm'
import { roleNames } from '@/components/admin/people/roles'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { changePassword } from './actions'

export const metadata: Metadata = { title: 'Your profile' }

export default async function ProfilePage() {
  const { name, email, role } = await requireActor()
  return (
    <Desk className="max-w-2xl">
      <DeskHeader title="Your profile" description={`${name}, ${email}`} />
      <Card>
        <ActionRow title={roleNames[role].name} text={roleNames[role].description} />
      </Card>
      <Card>
        <CardHeader>
          <CardTitle>Password</CardTitle>
        </CardHeader>
        <CardContent>
          <PasswordForm email={email} change={changePassword} />
        </CardContent>
      </Card>
      <Card>
        <ActionRow
          title="Log-ins"
          text="Ends your log-ins on every device, if one was lost or left open."
        >
          <LogOutEverywhere logOut={logOutEverywhere} />
        </ActionRow>
      </Card>
    </Desk>
  )
}
