'use client'

import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import type { Role } from '@/auth/policy'
import { FormError } from '@/components/admin/FormError'
import { ChangedMeanwhile } from '@/components/admin/versions/ChangedMeanwhile'
import { useVersionedForm, type VersionedSave } from '@/components/admin/versions/useVersionedForm'
import { Button } from '@/components/ui/button'
import { RoleField } from './RoleField'
import { isRole, roleNames } from './roles'

type Values = { role: Role }

export type ChangeRole = (
  input: Values & { userId: string; version?: Role | undefined },
) => ReturnType<VersionedSave<Values>>

type Props = {
  person: { id: string; name: string; role: Role }
  changeRole: ChangeRole
}

export function RoleForm({ person, changeRole }: Props) {
  const router = useRouter()
  const form = useVersionedForm<Values>({
    opened: { values: { role: person.role }, version: person.role },
    save: ({ role, version }) =>
      changeRole({ userId: person.id, role, version: isRole(version) ? version : undefined }),
    onSaved: ({ role }) => {
      toast.success(`${person.name} is now ${roleNames[role].name.toLowerCase()}`)
      router.refresh()
      // The button has nothing to do now, and cannot keep the focus.
      form.formRef.current?.querySelector('select')?.focus()
    },
  })
  const { role } = form.values

  return (
    <form ref={form.formRef} onSubmit={form.submit} className="flex flex-col gap-4">
      <FormError message={form.message} />
      <ChangedMeanwhile form={form} describe={describe} />
      <RoleField
        value={role}
        error={form.fields.role}
        hideLabel
        onChange={(to) => form.change({ role: to })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" isPending={form.isPending} disabled={role === person.role}>
          Change the role
        </Button>
        <p className="text-muted-foreground text-sm">It logs them out everywhere.</p>
      </div>
    </form>
  )
}

function describe({ role }: Values) {
  return { Role: roleNames[role].name }
}
