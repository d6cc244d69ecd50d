import { insertAuthor } from '@/db/authors'
import type { Tx } from '@/db/client'
import { moveAddress, settleSlug } from '../profiles/address'
import { raiseForProfile } from '../profiles/raise'

/** Makes a byline of the name of a new user, and theirs. */
export async function giveByline(tx: Tx, userId: string, name: string) {
  const slug = await settleSlug(tx, 'author', { id: null, name, slug: '' })
  if (slug === null) throw new Error('A slug that is made of a name is free.')
  const id = await insertAuthor(tx, { name, slug, userId })
  await moveAddress(tx, 'author', id, null, slug)
  await raiseForProfile(tx, 'author', id, null, { name, slug })
}
