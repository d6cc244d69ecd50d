'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import type { Role } from '@/auth/policy'
import { FormError } from '@/components/admin/FormError'
import type { ActionResult } from '@/components/admin/result'
import { useSave } from '@/components/admin/useSave'
import { Button } from '@/components/ui/button'
import { RoleField } from './RoleField'
import { roleNames } from './roles'

type Props = {
  person: { id: string; name: string; role: Role }
  changeRole: (input: { userId: string; role: Role }) => Promise<ActionResult>
}

export function RoleForm({ person, changeRole }: Props) {
  const router = useRouter()
  const [role, setRole] = useState(person.role)
  const { save, isPending, fields, message, formRef } = useSave(changeRole)

  function submit(event: FormEvent) {
    event.preventDefault()
    save({ userId: person.id, role }, () => {
      toast.success(`${person.name} is now ${roleNames[role].name.toLowerCase()}`)
      router.refresh()
    })
  }

  return (
    <form ref={formRef} onSubmit={submit} className="flex flex-col gap-4">
      <FormError message={message} />
      <RoleField value={role} error={fields.role} hideLabel onChange={setRole} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" isPending={isPending} disabled={role === person.role}>
          Change the role
        </Button>
        <p className="text-muted-foreground text-sm">It logs them out everywhere.</p>
      </div>
    </form>
  )
}
