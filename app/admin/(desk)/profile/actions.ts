'use server'

import { headers } from 'next/headers'
import { act } from '@/auth/act'
import * as people from '@/domain/people'
import { PasswordChange } from '@/domain/people/changePassword'

export const changePassword = act(PasswordChange, async (actor, input) => {
  const address = (await headers()).get('x-throughline-address') ?? ''
  return people.changePassword(actor, { ...input, address })
})
