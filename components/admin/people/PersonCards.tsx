'use client'

import { toast } from 'sonner'
import { ActionRow } from '@/components/admin/ActionRow'
import { ConfirmButton } from '@/components/admin/ConfirmButton'
import type { ActionResult } from '@/components/admin/result'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { OpenedPerson } from '@/domain/people/open'
import { ResetPassword } from './ResetPassword'
import { type ChangeRole, RoleForm } from './RoleForm'
import { SuspendButton } from './SuspendButton'

type OnPerson = (input: { userId: string }) => Promise<ActionResult>

export type PersonActions = {
  changeRole: ChangeRole
  resetPassword: (input: {
    userId: string
  }) => Promise<{ ok: true; password: string } | { ok: false; message: string }>
  endSessions: OnPerson
  suspend: OnPerson
  readmit: OnPerson
}

/** What an administrator can do about another person. */
export function PersonCards({ person, actions }: { person: OpenedPerson; actions: PersonActions }) {
  const { id, name, isSuspended } = person
  return (
    <>
      <Card>
        <CardHeader>
          <CardTitle>Role</CardTitle>
        </CardHeader>
        <CardContent>
          <RoleForm person={person} changeRole={actions.changeRole} />
        </CardContent>
      </Card>
      <Card>
        <CardHeader>
          <CardTitle>Access</CardTitle>
        </CardHeader>
        <div className="divide-y divide-border">
          <ActionRow title="Password" text="For when it is forgotten, or known to someone else.">
            <ResetPassword userId={id} name={name} reset={actions.resetPassword} />
          </ActionRow>
          <ActionRow title="Log-ins" text="Ends them on every device. They can log in again.">
            <ConfirmButton
              title={`Log ${name} out everywhere?`}
              description="What they have not saved yet stays in their browser."
              confirmLabel="Log out everywhere"
              action={() => actions.endSessions({ userId: id })}
              onDone={() => toast.success(`${name} is logged out everywhere`)}
            >
              Log out everywhere
            </ConfirmButton>
          </ActionRow>
          <ActionRow
            title={isSuspended ? 'Suspended' : 'Suspension'}
            text={
              isSuspended
                ? 'They cannot log in. Their articles and their byline are as they were.'
                : 'Keeps them out from now on. Their articles and their byline stay.'
            }
          >
            <SuspendButton person={person} suspend={actions.suspend} readmit={actions.readmit} />
          </ActionRow>
        </div>
      </Card>
    </>
  )
}
