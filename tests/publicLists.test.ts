import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { emptyDocument } from '@/content/document'
import { transaction } from '@/db/client'
import { posts } from '@/db/schema'
import { unpublishPost } from '@/domain/posts'
import { locate } from '@/domain/reading/locate'
import { readHome } from '@/domain/reading/profiles'
import { aDatabase } from './support/database'
import { anAuthor, aPublishedPost, aSection, aTag, publish } from './support/newsroom'
import { anActor } from './support/people'
import { raisedBy } from './support/raised'
import { aRule, aSharedBlock } from './support/relatedLinks'
import { planOf, statementsOf } from './support/statements'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

describe('a public list', () => {
  test('shows the newest at its own address, and leads on to the month of the next', async () => {
    await articlesOf({ '2026-08-03': 2, '2026-10-05': 21 })
    const newest = await read('')
    expect(newest).toMatchObject({ month: null, newer: null, older: '/2026/10' })
    expect(newest.cards).toHaveLength(20)
  })

  test('numbers the pages of a month from its oldest, and leads on to months with articles', async () => {
    await articlesOf({ '2026-08-03': 2, '2026-10-05': 21, '2026-11-07': 1 })
    expect(await pages(['2026/11', '2026/10/2', '2026/10', '2026/08'])).toEqual([
      { articles: 1, newer: '/', older: '/2026/10/2' },
      { articles: 1, newer: '/2026/11', older: '/2026/10' },
      { articles: 20, newer: '/2026/10/2', older: '/2026/08' },
      { articles: 2, newer: '/2026/10', older: null },
    ])
    expect((await read('2026/10')).cards[0]?.title).toBe('2026-10-05 19')
  })

  test('has no page for a month without articles, nor a second address for any', async () => {
    await articlesOf({ '2026-10-05': 20 })
    for (const rest of ['2026/09', '2026/10/1', '2026/10/2', '2026/1', '2026/13', '2026', 'x/y']) {
      expect(await readHome(rest), rest).toBeNull()
    }
  })

  test('leads from its numbered pages of before to where their articles are', async () => {
    await articlesOf({ '2026-08-03': 2, '2026-10-05': 41 })
    for (const [old, now] of [
      ['/page/2', '/2026/10/2'],
      ['/page/3', '/2026/10'],
      ['/page/4', '/'],
      ['/page/9999', '/'],
    ] as const) {
      expect(await locate(old), old).toEqual({ movedTo: now })
      expect(await readHome(old.slice(1)), old).toEqual({ movedTo: now })
    }
    await aSection('tv')
    await aTag('dance')
    expect(await locate('/section/tv/page/2')).toEqual({ movedTo: '/section/tv' })
    expect(await locate('/tag/dance/page/2')).toEqual({ movedTo: '/tag/dance' })
  })

  test('changes on two pages, where an article is published', async () => {
    await articlesOf({ '2026-08-03': 30, '2026-10-05': 65 })
    const all = ['', '2026/10/4', '2026/10/3', '2026/10/2', '2026/10', '2026/08/2', '2026/08']
    const before = await Promise.all(all.map(read))
    await articlesOf({ '2026-10-06': 1 })
    const after = await Promise.all(all.map(read))
    const changed = all.filter((_, page) => !isDeepStrictEqual(before[page], after[page]))
    expect(changed).toEqual(['', '2026/10/4'])
  })
})

describe('an ordinary change', () => {
  /** Of an article with five tags and two authors, in lists that rules read. */
  async function costs(size: number) {
    const profiles = {
      sectionId: await aSection(`s-${size}`),
      tagIds: await Promise.all([1, 2, 3, 4, 5].map((tag) => aTag(`t-${size}-${tag}`))),
      authorIds: [await anAuthor(`a-${size}`), await anAuthor(`b-${size}`)],
    }
    const other = await aSection(`o-${size}`)
    await manyArticles(size, profiles)
    await aSharedBlock(editor, { rule: aRule({ by: 'newest' }) })
    await aSharedBlock(editor, { rule: aRule({ by: 'section', sectionId: null }) })
    const title = `New ${size}`
    let id = ''
    const changes = {
      publish: async () => {
        id = await aPublishedPost(editor, { title, ...profiles })
      },
      headline: () => publish(editor, id, { title: `${title}, changed` }),
      section: () => publish(editor, id, { sectionId: other }),
      unpublish: () => unpublishPost(editor, { postId: id }),
    }
    const counted: Record<string, { tags: number; statements: number }> = {}
    const asked: string[] = []
    for (const [name, change] of Object.entries(changes)) {
      let statements: string[] = []
      const tags = await raisedBy(async () => {
        statements = await statementsOf(change)
      })
      const ofPages = statements.filter((one) => /list_entries|cache_tags|\bchanges\b/.test(one))
      counted[name] = { tags: tags.length, statements: ofPages.length }
      asked.push(...ofPages)
    }
    return { counted, asked }
  }

  test('costs the same on a site of 200 articles and of 5,000, and reads no whole list', async () => {
    const small = await costs(200)
    const large = await costs(5_000)
    console.table(large.counted)
    expect(large.counted).toEqual(small.counted)
    for (const { tags, statements } of Object.values(large.counted)) {
      expect(tags).toBeLessThanOrEqual(60)
      expect(statements).toBeLessThanOrEqual(60)
    }
    for (const statement of new Set(large.asked.filter((one) => one.includes('list_entries')))) {
      expect(
        planOf(statement).filter((step) => /^SCAN (list_entries|e|posts)\b/.test(step)),
        statement,
      ).toEqual([])
    }
  }, 120_000)
})

/** So many articles at each day, a minute apart. */
async function articlesOf(days: Record<string, number>) {
  await transaction(async (tx) => {
    for (const [day, howMany] of Object.entries(days)) {
      for (let count = 0; count < howMany; count += 1) {
        const publishedAt = new Date(Date.parse(day) + count * 60_000)
        const values = { title: `${day} ${count}`, slug: `${day}-${count}`, publishedAt }
        tx.insert(posts)
          .values({ ...values, status: 'published', body: emptyDocument })
          .run()
      }
    }
  })
}

type Profiles = { sectionId: string; tagIds: string[]; authorIds: string[] }

/** Six hours apart: the more there are, the farther back they reach. */
async function manyArticles(howMany: number, { sectionId, tagIds, authorIds }: Profiles) {
  await transaction(async (tx) => {
    const now = Date.now()
    tx.run(sql`
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${howMany})
      insert into posts (id, title, slug, status, section_id, published_at, created_at, saved_at, body)
      select ${sectionId} || i, 'Old ' || i, ${sectionId} || i, 'published', ${sectionId},
        ${now} - i * 21600000, ${now}, ${now}, '{"type":"doc"}' from n`)
    for (const tagId of tagIds) {
      tx.run(sql`insert into post_tags (post_id, tag_id)
        select id, ${tagId} from posts where section_id = ${sectionId}`)
    }
    for (const authorId of authorIds) {
      tx.run(sql`insert into post_authors (post_id, author_id, position)
        select id, ${authorId}, 0 from posts where section_id = ${sectionId}`)
    }
  })
}

async function read(rest: string) {
  const found = await readHome(rest)
  if (!found || 'movedTo' in found) throw new Error(`There is no page at ${rest}.`)
  return found.view
}

async function pages(rests: string[]) {
  const views = await Promise.all(rests.map(read))
  return views.map(({ cards, newer, older }) => ({ articles: cards.length, newer, older }))
}
