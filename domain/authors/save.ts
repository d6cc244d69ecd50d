import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { findAuthor, insertAuthor, otherBylineOf, pictureExists, updateAuthor } from '@/db/authors'
import { type Tx, transaction } from '@/db/client'
import { findUser } from '@/db/users'
import { moveAddress, settleSlug } from '../profiles/address'
import { notFound, type ProfileProblem, slugTaken, wrongField } from '../profiles/problems'
import { raiseForProfile } from '../profiles/raise'
import { refuseStale, type StaleVersion, versionOf } from '../version'
import { type AuthorSave, type AuthorValues, authorValues } from './fields'

/** Makes an author, or changes one; a slug that it had keeps leading to it. */
export async function saveAuthor(
  actor: Actor,
  input: AuthorSave,
): Promise<
  { ok: true; id: string; version: string } | ProfileProblem | StaleVersion<AuthorValues>
> {
  authorise(actor, 'authors.save')
  return transaction(async (tx) => {
    const before = input.id === null ? null : await findAuthor(input.id, tx)
    if (input.id !== null && !before) return notFound('author')
    const about = { action: 'authors.save', subjectId: input.id } as const
    const stale = before && (await refuseStale(tx, input.version, authorValues(before), about))
    if (stale) return stale
    const problem = await problemOf(tx, input)
    if (problem) return problem
    const slug = await settleSlug(tx, 'author', input)
    if (slug === null) return slugTaken('author', input.slug)
    const values = authorValues({ ...input, slug })
    const id = before?.id ?? (await insertAuthor(tx, values))
    if (before) await updateAuthor(tx, id, values)
    await moveAddress(tx, 'author', id, before?.slug ?? null, slug)
    await recordAudit(tx, actor, 'authors.save', id, {
      name: input.name,
      slug,
      ...ownerChange(before?.userId ?? null, input.userId),
    })
    await raiseForProfile(tx, 'author', id, before && shown(before), shown(values))
    return { ok: true, id, version: versionOf(values) }
  })
}

async function problemOf(
  tx: Tx,
  { id, avatarId, userId }: AuthorSave,
): Promise<ProfileProblem | null> {
  if (avatarId && !(await pictureExists(tx, avatarId))) {
    return wrongField('unknown-picture', 'avatarId', 'This picture does not exist any more.')
  }
  if (!userId) return null
  const user = await findUser(userId, tx)
  if (!user) return wrongField('unknown-user', 'userId', 'This person does not exist any more.')
  const other = await otherBylineOf(tx, userId, id)
  if (!other) return null
  const message = `${user.name} has the byline “${other.name}” already. Take it away first.`
  return wrongField('user-taken', 'userId', message)
}

/** Whose byline it is decides whose articles they are: who gave it to whom must be found again. */
function ownerChange(from: string | null, to: string | null) {
  return from === to ? {} : { userId: { from, to } }
}

type Shown = Pick<AuthorSave, 'name' | 'slug' | 'bio' | 'avatarId' | 'links'>

/** What readers see: whose login a byline belongs to is not among it. */
function shown({ name, slug, bio, avatarId, links }: Shown) {
  return { name, slug, bio, avatarId, links }
}
