import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { NodeJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { closeDatabase, transaction } from '@/db/client'
import { articleLinks } from '@/db/schema'
import { trashPost, unpublishPost } from '@/domain/posts'
import { createBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { aBlock, aBody, anAuthor, aPublishedPost } from '../../tests/support/newsroom'
import { anActor } from '../../tests/support/people'
import { linked } from './linked'

/** The usual articles, and some whose links are of every kind and state. */
await import('./seed')
const editor = await anActor('editor')
const authorIds = [await anAuthor('ann')]
const guide = await aPublishedPost(editor, { title: linked.guide })
const hidden = await aPublishedPost(editor, { title: linked.hidden })
const deleted = await aPublishedPost(editor, { title: linked.deleted })
const sharedBlockId = await aGuideBlock()

for (const title of linked.chapters) {
  await aPublishedPost(editor, { title, authorIds, body: aBody('See there.', aBlock([guide])) })
}
await aPublishedPost(editor, {
  title: linked.all,
  body: aBody('Words.', aText(linked.url), aText(hrefOfPost(hidden)), aBlock([deleted])),
})
const places = aBody('Words.', aBlock([], { sharedBlockId }))
await aPublishedPost(editor, { title: linked.placing, body: places })
const many = Array.from({ length: 16 }, (_, number) => aText(`https://many.example/${number}`))
await aPublishedPost(editor, { title: linked.many, body: aBody('Many.', ...many) })

await unpublishPost(editor, { postId: hidden })
await trashPost(editor, { postId: deleted })
await transaction(async (tx) => {
  const freshAt = new Date(Date.now() - 400 * 24 * 60 * 60 * 1000)
  tx.update(articleLinks).set({ freshAt }).where(eq(articleLinks.postId, guide)).run()
})
await closeDatabase()

async function aGuideBlock() {
  const target = { kind: 'post' as const, postId: guide }
  const links = [{ id: uuidv7(), target, label: null, rel: [] }]
  const content = { ...curated, name: linked.block, heading: '', layout: 'list' as const, links }
  const made = await createBlock(editor, content)
  if (!made.ok) throw new Error(made.message)
  return made.id
}

function aText(href: string): NodeJson {
  const marks = [{ type: 'link', attrs: { href } }]
  return { type: 'paragraph', content: [{ type: 'text', text: 'There', marks }] }
}
