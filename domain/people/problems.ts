/** Why something could not be done about a person; `fields` names where to look. */
export type PeopleProblem = {
  ok: false
  error:
    | 'not-found'
    | 'email-taken'
    | 'oneself'
    | 'last-admin'
    | 'wrong-password'
    | 'too-many-tries'
  message: string
  fields?: Record<string, string>
}

export const notFound: PeopleProblem = {
  ok: false,
  error: 'not-found',
  message: 'This person has no account any more.',
}

export const lastAdmin: PeopleProblem = {
  ok: false,
  error: 'last-admin',
  message: 'The site needs an administrator. Make someone else one first.',
}
