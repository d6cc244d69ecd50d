import { z } from 'zod'
import { hashPassword } from '@/auth/password'
import { type Actor, authorise, roles } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findUserByEmail, insertUser } from '@/db/users'
import { giveByline } from './byline'
import { Email } from './email'
import { makeOneTimePassword } from './oneTimePassword'
import type { PeopleProblem } from './problems'

export const Invitation = z.object({
  name: z.string().trim().min(1, 'Enter a name.').max(80, 'A name has at most 80 characters.'),
  email: Email,
  role: z.enum(roles, 'Choose a role.'),
  /** Whether they get a byline of the same name. */
  withByline: z.boolean(),
})

/** Makes a login. Its password is answered this once: only its hash is kept. */
export async function invitePerson(
  actor: Actor,
  { withByline, ...person }: z.output<typeof Invitation>,
): Promise<{ ok: true; id: string; password: string } | PeopleProblem> {
  authorise(actor, 'people.invite')
  const password = makeOneTimePassword()
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    if (await findUserByEmail(person.email, tx)) return emailTaken
    const id = await insertUser(tx, { ...person, passwordHash })
    await recordAudit(tx, actor, 'people.invite', id, person)
    if (withByline) await giveByline(tx, id, person.name)
    return { ok: true, id, password }
  })
}

const emailTakenMessage = 'Someone has an account with this e-mail already.'

const emailTaken: PeopleProblem = {
  ok: false,
  error: 'email-taken',
  message: emailTakenMessage,
  fields: { email: emailTakenMessage },
}
