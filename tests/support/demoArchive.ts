import type { Actor } from '@/auth/policy'
import { transaction } from '@/db/client'
import { writeState } from '@/db/posts/write'
import { createPost } from '@/domain/posts'
import { articles } from '@/scripts/demo/articles'
import type { SectionKey, TagKey } from '@/scripts/demo/keys'
import { documentOf } from '@/scripts/demo/resolve'
import { aSection, aTag, publish } from './newsroom'

/** The demo's published articles, with their text, tags and sections, and without their images. */
export async function aDemoArchive(editor: Actor) {
  const published = articles.filter(({ status }) => status === 'published')
  const names = JSON.stringify(articles).match(/(?:post|block|media):[\w-]+/g) ?? []
  const ids = new Map(names.map((name) => [name, crypto.randomUUID() as string]))
  const sections = await madeFor(
    published.map(({ section }) => section),
    aSection,
  )
  const tags = await madeFor(
    published.flatMap((article) => article.tags),
    aTag,
  )
  for (const { key } of published) ids.set(`post:${key}`, (await createPost(editor)).id)
  for (const article of published.toReversed()) {
    const postId = ids.get(`post:${article.key}`) ?? ''
    await publish(editor, postId, {
      title: article.title,
      standfirst: article.standfirst,
      body: documentOf(article.body, ids),
      sectionId: sections.get(article.section) ?? null,
      tagIds: article.tags.flatMap((tag) => tags.get(tag) ?? []),
    })
    const days = 'publishedDaysAgo' in article ? article.publishedDaysAgo : 0
    const publishedAt = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
    await transaction(async (tx) => writeState(tx, postId, { publishedAt }))
  }
  return {
    idOf: (key: string) => ids.get(`post:${key}`) ?? '',
    sectionId: (key: SectionKey) => sections.get(key) ?? null,
    tagIds: (keys: TagKey[]) => keys.flatMap((key) => tags.get(key) ?? []),
  }
}

async function madeFor<Key extends string>(keys: Key[], make: (key: Key) => Promise<string>) {
  const made = new Map<Key, string>()
  for (const key of keys) if (!made.has(key)) made.set(key, await make(key))
  return made
}
