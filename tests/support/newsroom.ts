import { rmSync } from 'node:fs'
import { uuidv7 } from 'uuidv7'
import type { Actor } from '@/auth/policy'
import type { DocumentJson, NodeJson } from '@/content/document'
import type { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { closeDatabase, transaction } from '@/db/client'
import { authors, sections, siteSettings, tags } from '@/db/schema'
import { createPost, publishPost, saveDraft } from '@/domain/posts'
import type { PostContent } from '@/domain/posts/content'
import { openPost } from '@/domain/posts/open'
import { fold } from '@/model/fold'
import { aDataDir } from './dataDir'
import { anActor } from './people'

/** A newsroom in a database of its own, for tests that change what a running site shows. */
export async function openNewsroom() {
  const dataDir = aDataDir()
  process.env.DATA_DIR = dataDir
  const editor = await anActor('editor')
  await transaction(async (tx) => {
    tx.insert(siteSettings).values({ name: 'The Answer', tagline: 'Questions, answered' }).run()
  })
  return {
    dataDir,
    editor,
    close: async () => {
      await closeDatabase()
      rmSync(dataDir, { recursive: true })
    },
  }
}

export async function anAuthor(slug: string) {
  const id = uuidv7()
  const bio = `${slug} writes here.`
  await transaction(async (tx) => {
    tx.insert(authors)
      .values({ id, slug, name: `Author ${slug}`, bio, searchText: fold(`Author ${slug}`) })
      .run()
  })
  return id
}

export async function aSection(slug: string) {
  const id = uuidv7()
  await transaction(async (tx) => {
    tx.insert(sections)
      .values({ id, slug, name: `Section ${slug}`, searchText: fold(`Section ${slug}`) })
      .run()
  })
  return id
}

export async function aTag(slug: string) {
  const id = uuidv7()
  await transaction(async (tx) => {
    tx.insert(tags)
      .values({ id, slug, name: `Tag ${slug}`, searchText: fold(`Tag ${slug}`) })
      .run()
  })
  return id
}

/** Writes and publishes an article; returns its id. */
export async function aPublishedPost(actor: Actor, given: Partial<PostContent>): Promise<string> {
  const { id } = await createPost(actor)
  await publish(actor, id, given)
  return id
}

/** Changes an article and publishes the change. */
export async function publish(actor: Actor, postId: string, change: Partial<PostContent>) {
  const opened = await openPost(actor, postId)
  if (!opened) throw new Error('There is no such article.')
  const isNew = opened.post.version === 1
  const content = { ...opened.content, ...(isNew && { body: aBody('Some words.') }), ...change }
  const saved = await saveDraft(actor, { postId, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
  const published = await publishPost(actor, { postId, baseVersion: saved.version })
  if (!published.ok) throw new Error(published.message)
  return published
}

/** A document of one paragraph and the given blocks after it. */
export function aBody(text: string, ...blocks: NodeJson[]): DocumentJson {
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...blocks],
  }
}

/** A related-link block to posts, or the placement of a shared one. */
export function aBlock(
  postIds: string[],
  given: Partial<RelatedLinkBlockAttributes> & { label?: string } = {},
): NodeJson {
  const { label = null, ...attributes } = given
  const links = postIds.map((postId) => ({
    id: uuidv7(),
    target: { kind: 'post', postId },
    label,
    rel: [],
  }))
  return {
    type: 'relatedLinkBlock',
    attrs: { sharedBlockId: null, layout: 'line', heading: '', links, ...attributes },
  }
}
