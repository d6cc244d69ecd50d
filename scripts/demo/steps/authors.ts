import { transaction } from '@/db/client'
import { authors as table } from '@/db/schema'
import type { Staff } from '../fill'
import { authors } from '../people'
import { type Ids, idOf } from '../resolve'

export async function addAuthors(staff: Staff, ids: Ids) {
  await transaction(async (tx) => {
    for (const { key, user, ...author } of authors) {
      ids.set(
        `author:${key}`,
        tx
          .insert(table)
          .values({
            ...author,
            avatarId: idOf(ids, `media:${key}`),
            userId: user ? staff[user].userId : null,
          })
          .returning()
          .get().id,
      )
    }
  })
}
