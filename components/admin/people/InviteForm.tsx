'use client'

import { type FormEvent, useLayoutEffect, useState } from 'react'
import type { Role } from '@/auth/policy'
import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import { useSave } from '@/components/admin/useSave'
import { Card, CardContent } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { Invited, type NewLogin } from './Invited'
import { RoleField } from './RoleField'

type Invitation = { name: string; email: string; role: Role; withByline: boolean }
type Answer =
  | { ok: true; password: string }
  | { ok: false; error: string; message: string; fields?: Record<string, string> }
type Props = { invite: (invitation: Invitation) => Promise<Answer> }

export function InviteForm({ invite }: Props) {
  const [values, setValues] = useState(noInvitation)
  const [made, setMade] = useState<NewLogin | null>(null)
  const { save, isPending, fields, message, formRef } = useSave(invite)
  // The page is kept in memory when people leave it; the password must not be.
  useLayoutEffect(() => () => setMade(null), [])

  function change(changed: Partial<Invitation>) {
    setValues({ ...values, ...changed })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    save(values, ({ password }) => {
      setMade({ name: values.name.trim(), email: values.email.trim(), password })
      setValues(noInvitation)
    })
  }

  if (made) return <Invited login={made} onAnother={() => setMade(null)} />
  return (
    <form ref={formRef} onSubmit={submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-4">
          <FormError message={message} />
          <Field label="Name" error={fields.name}>
            <Input
              value={values.name}
              maxLength={80}
              autoComplete="off"
              autoFocus
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
          <Field label="E-mail" hint="They log in with it." error={fields.email}>
            <Input
              type="email"
              value={values.email}
              maxLength={254}
              autoComplete="off"
              onChange={(event) => change({ email: event.target.value })}
            />
          </Field>
          <RoleField
            value={values.role}
            error={fields.role}
            onChange={(role) => change({ role })}
          />
          <Label className="flex items-start gap-2.5 font-normal">
            <Checkbox
              className="mt-0.5"
              checked={values.withByline}
              onChange={(event) => change({ withByline: event.target.checked })}
            />
            <span>
              Give them a byline
              <span className="block text-muted-foreground">
                An author of the same name, which their articles begin with.
              </span>
            </span>
          </Label>
        </CardContent>
        <FormFooter label="Create account" isPending={isPending} cancelHref="/admin/people" />
      </Card>
    </form>
  )
}

const noInvitation: Invitation = { name: '', email: '', role: 'author', withByline: true }
