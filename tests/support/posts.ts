import { uuidv7 } from 'uuidv7'
import { type DocumentJson, emptyDocument } from '@/content/document'
import { transaction } from '@/db/client'
import { posts } from '@/db/schema'
import { fold } from '@/model/fold'

type Given = Partial<Omit<typeof posts.$inferInsert, 'id'>> & { body?: DocumentJson }

/** A row of an article as it lies in the database: no domain function was asked. */
export async function aPost(given: Given = {}): Promise<string> {
  const id = uuidv7()
  const publishedAt = given.status === 'published' ? new Date() : null
  await transaction(async (tx) => {
    await tx.insert(posts).values({
      id,
      slug: `post-${id}`,
      title: 'An article',
      body: emptyDocument,
      publishedAt,
      ...given,
      searchText: fold(given.title ?? 'An article'),
    })
  })
  return id
}
