'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useFocusInvalid } from '@/components/ui/useFocusInvalid'
import { FormError } from './FormError'
import { requestSession } from './requestSession'
import type { ActionResult } from './result'
import { unreachable } from './unreachable'

const noValues = { code: '', siteName: '', name: '', email: '', password: '' }

type Values = typeof noValues
type State = { values: Values; message: string; fields: Record<string, string>; isDone: boolean }

const initial: State = { values: noValues, message: '', fields: {}, isDone: false }

type Props = { setUp: (values: Values) => Promise<ActionResult> }

export function SetupForm({ setUp }: Props) {
  const [{ values, message, fields, isDone }, submit, isPending] = useActionState(run, initial)
  const isBusy = isPending || isDone
  const formRef = useFocusInvalid(fields)

  async function run(_: State, form: FormData): Promise<State> {
    const values = valuesIn(form)
    const result: ActionResult = await setUp(values).catch(() => unreachable)
    if (!result.ok) {
      const fields = result.fields ?? {}
      const message = Object.keys(fields).length > 0 ? '' : result.message
      return { values, message, fields, isDone: false }
    }
    await requestSession(values.email, values.password)
    window.location.assign('/admin')
    return { ...initial, values, isDone: true }
  }

  return (
    <form ref={formRef} action={submit} noValidate className="flex flex-col gap-4">
      <FormError message={message} />
      <Field
        label="One-time code"
        hint="The console on which the site was started shows it."
        error={fields.code}
      >
        <Input
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="XXXX-XXXX-XXXX"
          className="font-mono placeholder:font-mono"
          autoFocus
          defaultValue={values.code}
        />
      </Field>
      <Field label="Name of the site" error={fields.siteName}>
        <Input name="siteName" autoComplete="off" maxLength={80} defaultValue={values.siteName} />
      </Field>
      <Field label="Your name" hint="Readers see it as your byline." error={fields.name}>
        <Input name="name" autoComplete="name" maxLength={80} defaultValue={values.name} />
      </Field>
      <Field label="E-mail" hint="You log in with it; readers never see it." error={fields.email}>
        <Input name="email" type="email" autoComplete="username" defaultValue={values.email} />
      </Field>
      <Field label="Password" hint="At least 12 characters." error={fields.password}>
        <Input
          name="password"
          type="password"
          autoComplete="new-password"
          defaultValue={values.password}
        />
      </Field>
      <Button type="submit" variant="primary" className="mt-1 h-10 md:h-9" isPending={isBusy}>
        {isBusy ? 'Setting up…' : 'Set up the site'}
      </Button>
    </form>
  )
}

function valuesIn(form: FormData): Values {
  const value = (name: keyof Values) => String(form.get(name) ?? '')
  return {
    code: value('code'),
    siteName: value('siteName'),
    name: value('name'),
    email: value('email'),
    password: value('password'),
  }
}
