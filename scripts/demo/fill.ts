import type { Actor, Role } from '@/auth/policy'
import type { Ids } from './resolve'
import { addAuthors } from './steps/authors'
import { addBlocks } from './steps/blocks'
import { addPictures } from './steps/pictures'
import { addEmptyPosts, writePosts } from './steps/posts'
import { nameSite } from './steps/site'
import { addUsers } from './steps/users'

/** The demo's people, by what they may do. */
export type Staff = Record<Role, Actor>

/** Does what a newsroom would have done, through the same functions, so that all of it is on record. */
export async function fill() {
  const startedAt = Date.now()
  console.log('Adding the demo content:')
  const staff = await addUsers()
  const ids: Ids = new Map()
  await nameSite(ids)
  await addPictures(staff, ids)
  await addAuthors(staff, ids)
  await addEmptyPosts(staff, ids)
  await addBlocks(staff, ids)
  await writePosts(staff, ids)
  console.log(`  done in ${Math.round((Date.now() - startedAt) / 1000)} s`)
}
