import { type Actor, authorise } from '@/auth/policy'
import * as db from '@/db/authors'
import { picturesById } from '@/db/media'
import { versionOf } from '../version'
import { authorValues } from './fields'

/** An author to change, with the picture; null where there is none. */
export async function openAuthor(actor: Actor, id: string) {
  authorise(actor, 'authors.save')
  const author = await db.findAuthor(id)
  if (!author) return null
  const pictures = await picturesById(author.avatarId ? [author.avatarId] : [])
  return {
    ...author,
    avatar: pictures.get(author.avatarId ?? '') ?? null,
    version: versionOf(authorValues(author)),
  }
}

export type OpenedAuthor = NonNullable<Awaited<ReturnType<typeof openAuthor>>>

/** The users who can be given the byline: each has one at most. */
export async function possibleOwners(actor: Actor, authorId: string | null) {
  authorise(actor, 'authors.save')
  return db.possibleOwners(authorId)
}

export type PossibleOwner = Awaited<ReturnType<typeof possibleOwners>>[number]
