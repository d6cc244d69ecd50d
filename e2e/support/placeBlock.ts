import { closeDatabase } from '@/db/client'
import { listPosts } from '@/domain/posts'
import { aBlock, aBody, publish } from '../../tests/support/newsroom'
import { theEditor } from './newsroom'

/** Places a shared block in an article, as an author does at another desk, and publishes it. */
export async function placeBlock(dataDir: string, sharedBlockId: string, headline: string) {
  process.env.DATA_DIR = dataDir
  const actor = await theEditor()
  const { rows } = await listPosts(actor, {
    search: headline,
    status: null,
    authorId: null,
    sectionId: null,
    trashed: false,
    sort: 'saved',
    direction: 'desc',
    page: 1,
  })
  const post = rows[0]
  if (!post) throw new Error(`There is no article “${headline}”.`)
  await publish(actor, post.id, { body: aBody('An answer.', aBlock([], { sharedBlockId })) })
  await closeDatabase()
  return `/${post.slug}`
}
