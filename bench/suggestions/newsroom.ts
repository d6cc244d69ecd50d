import { uuidv7 } from 'uuidv7'
import type { Actor } from '@/auth/policy'
import type { DocumentJson, NodeJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { transaction } from '@/db/client'
import { posts, postTags, sections, tags, users } from '@/db/schema'
import { indexPost } from '@/domain/relatedLinks/suggestions'
import { slugFor } from '@/domain/slug'
import type { CorpusArticle } from './corpus'

const began = Date.UTC(2023, 0, 1)
const oneDay = 24 * 60 * 60 * 1000

/** A newsroom in the database under `DATA_DIR` that publishes the corpus, one article at a time. */
export async function openNewsroom(corpus: CorpusArticle[]) {
  const sectionIds = new Map<string, string>()
  const tagIds = new Map<string, string>()
  const userId = uuidv7()
  const ids = corpus.map(() => uuidv7())
  await transaction(async (tx) => {
    for (const { section, tags: names } of corpus) {
      if (!sectionIds.has(section)) {
        const id = uuidv7()
        sectionIds.set(section, id)
        tx.insert(sections)
          .values({ id, name: section, slug: slugFor(section) })
          .run()
      }
      for (const name of names.filter((tag) => !tagIds.has(tag))) {
        const id = uuidv7()
        tagIds.set(name, id)
        tx.insert(tags).values({ id, name, slug: id }).run()
      }
    }
    tx.insert(users)
      .values({
        id: userId,
        email: 'bench@example.com',
        name: 'Bench',
        passwordHash: '!',
        role: 'editor',
      })
      .run()
  })
  const editor: Actor = {
    userId,
    name: 'Bench',
    email: 'bench@example.com',
    role: 'editor',
    sessionId: 'bench',
  }
  return { editor, contentOf, publish, idOf, publishedAt }

  function idOf(number: number) {
    return ids[number] ?? ''
  }

  function publishedAt({ day }: CorpusArticle) {
    return new Date(began + day * oneDay)
  }

  function contentOf({ title, paragraphs, section, tags: names }: CorpusArticle, links: number[]) {
    return {
      title,
      sectionId: sectionIds.get(section) ?? null,
      tagIds: names.flatMap((name) => tagIds.get(name) ?? []),
      body: bodyOf(paragraphs, links.map(idOf)),
    }
  }

  async function publish(article: CorpusArticle) {
    const id = idOf(article.number)
    const { tagIds: ownTags, ...content } = contentOf(article, article.links)
    await transaction(async (tx) => {
      tx.insert(posts)
        .values({
          id,
          slug: id,
          status: 'published',
          publishedAt: publishedAt(article),
          ...content,
        })
        .run()
      for (const tagId of ownTags) tx.insert(postTags).values({ postId: id, tagId }).run()
      await indexPost(tx, id)
    })
  }
}

/** Each link is a line of its own, so that its words give nothing away. */
function bodyOf(paragraphs: string[], linkedIds: string[]): DocumentJson {
  const links = linkedIds.map((id): NodeJson => {
    const marks = [{ type: 'link', attrs: { href: hrefOfPost(id) } }]
    return { type: 'paragraph', content: [{ type: 'text', text: 'More', marks }] }
  })
  return {
    type: 'doc',
    content: [
      ...paragraphs.map(
        (text): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text }] }),
      ),
      ...links,
    ],
  }
}
