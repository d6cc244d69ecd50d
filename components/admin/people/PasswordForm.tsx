'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { FormError } from '@/components/admin/FormError'
import type { ActionResult } from '@/components/admin/result'
import { useSave } from '@/components/admin/useSave'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type Passwords = { current: string; next: string }
type Props = { email: string; change: (passwords: Passwords) => Promise<ActionResult> }

export function PasswordForm({ email, change }: Props) {
  const [values, setValues] = useState(none)
  const { save, isPending, fields, message, formRef } = useSave(change)

  function submit(event: FormEvent) {
    event.preventDefault()
    save(values, () => {
      setValues(none)
      toast.success('Your password is changed. All other devices are logged out.')
    })
  }

  return (
    <form ref={formRef} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormError message={message} />
      {/* So that password managers know whose password it is. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field label="Current password" error={fields.current}>
        <Input
          type="password"
          autoComplete="current-password"
          value={values.current}
          onChange={(event) => setValues({ ...values, current: event.target.value })}
        />
      </Field>
      <Field label="New password" hint="At least 12 characters." error={fields.next}>
        <Input
          type="password"
          autoComplete="new-password"
          value={values.next}
          onChange={(event) => setValues({ ...values, next: event.target.value })}
        />
      </Field>
      <Button type="submit" className="w-fit" isPending={isPending}>
        {isPending ? 'Changing…' : 'Change the password'}
      </Button>
    </form>
  )
}

const none: Passwords = { current: '', next: '' }
