'use server'

import { act } from '@/auth/act'
import * as people from '@/domain/people'
import { RoleChange } from '@/domain/people/changeRole'
import { Invitation } from '@/domain/people/invite'
import { PersonId } from '@/domain/people/suspend'

export const invitePerson = act(Invitation, people.invitePerson)
export const changeRole = act(RoleChange, people.changeRole)
export const resetPassword = act(PersonId, people.resetPassword)
export const endSessions = act(PersonId, people.endSessions)
export const suspendPerson = act(PersonId, people.suspendPerson)
export const readmitPerson = act(PersonId, people.readmitPerson)
