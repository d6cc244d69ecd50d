'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { FormError } from './FormError'
import { requestSession } from './requestSession'
import { unreachable } from './unreachable'

const messages = {
  refused:
    'The e-mail or the password is wrong, or there were too many tries. Check both; after many tries, wait 15 minutes.',
  unreachable: unreachable.message,
  'logged-in': '',
}

type State = { email: string; password: string; error: string; isDone: boolean }

type Props = { email?: string; onLoggedIn: () => void }

export function LogInForm({ email = '', onLoggedIn }: Props) {
  const initial: State = { email, password: '', error: '', isDone: false }
  const [state, submit, isPending] = useActionState(logIn, initial)
  const isBusy = isPending || state.isDone
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // The button that was pressed was disabled meanwhile, and has lost the focus.
    if (state.error) password.current?.focus()
  }, [state])

  async function logIn(_: State, form: FormData): Promise<State> {
    const email = String(form.get('email'))
    const password = String(form.get('password'))
    const answer = await requestSession(email, password)
    if (answer === 'logged-in') onLoggedIn()
    const error = typeof answer === 'object' ? answer.message : messages[answer]
    return { email, password, error, isDone: answer === 'logged-in' }
  }

  return (
    <form action={submit} className="flex flex-col gap-4">
      <FormError message={state.error} />
      <Field label="E-mail">
        <Input
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus={state.email === ''}
          defaultValue={state.email}
        />
      </Field>
      <Field label="Password">
        <Input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          autoFocus={state.email !== ''}
          defaultValue={state.password}
        />
      </Field>
      <Button type="submit" variant="primary" className="mt-1 h-10 md:h-9" isPending={isBusy}>
        {isBusy ? 'Logging in…' : 'Log in'}
      </Button>
    </form>
  )
}
