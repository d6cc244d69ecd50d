import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { postTag } from '@/cache/tags'
import { longestLabel } from '@/content/relatedLinkBlock/block'
import { db, transaction } from '@/db/client'
import { visibleRelated } from '@/db/relatedPosts'
import { postReferences } from '@/db/schema'
import { createPost, restorePost, saveDraft, trashPost, unpublishPost } from '@/domain/posts'
import { openPost } from '@/domain/posts/open'
import { saveTag } from '@/domain/tags'
import { log } from '@/log'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, aTag, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { raisedBy } from '@/tests/support/raised'
import { indexPost, keepUp } from '.'
import { indexNextPosts, relateNextPost } from './upkeep'

aDatabase()

test('whatever a newsroom does in whatever order, the index is what a new one would be', async () => {
  const editor = await anActor('editor')
  const tag = await aTag('sea')
  const posts: string[] = []
  for (const title of ['One', 'Two', 'Three']) posts.push(await aPublishedPost(editor, { title }))
  const words = fc.constantFrom('lighthouse', 'harbour', 'captain')
  const post = fc.constantFrom(...posts)
  const step = fc.oneof(
    fc
      .record({ post, title: words })
      .map(({ post, title }) => [() => publish(editor, post, { title })]),
    fc
      .record({ post, word: words })
      .map(({ post, word }) => [
        () =>
          publish(editor, post, { body: aBody(`The ${word}.`, aBlock([post], { label: word })) }),
      ]),
    post.map((post) => [() => publish(editor, post, { tagIds: [tag] })]),
    post.map((post) => [() => unpublishPost(editor, { postId: post })]),
    post.map((post) => [() => trashPost(editor, { postId: post })]),
    post.map((post) => [() => restorePost(editor, { postId: post })]),
    post.map((post) => [() => draft(post)]),
    words.map((name) => [() => saveTag(editor, { id: tag, name, slug: 'sea' })]),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      // Some cannot be done now: then nothing may have changed.
      for (const [change] of steps) await change?.().catch(() => undefined)
      const kept = indexed()
      await rebuild(posts)
      expect(kept).toEqual(indexed())
    }),
    { numRuns: 25, endOnFailure: true },
  )

  async function draft(postId: string) {
    const opened = await openPost(editor, postId)
    if (!opened) return
    const content = { ...opened.content, title: 'Not yet' }
    await saveDraft(editor, { postId, baseVersion: opened.post.version, content })
  }
}, 60_000)

test('labels of related links are no words of the article', async () => {
  const editor = await anActor('editor')
  const target = await aPublishedPost(editor, { title: 'Target' })
  const body = aBody('Words.', aBlock([target], { label: 'Lighthouse' }))
  await aPublishedPost(editor, { title: 'Source', body })
  expect(matching('lighthouse')).toEqual([])
})

test('an article that changed only in what it links to costs nothing', async () => {
  const editor = await anActor('editor')
  const target = await aPublishedPost(editor, { title: 'Hidden Tides', body: aBody('Of Mira.') })
  const source = await aPublishedPost(editor, { title: 'More of Hidden Tides' })
  const before = indexed()
  const raised = await raisedBy(() =>
    publish(editor, source, { body: aBody('Some words.', aBlock([target])) }),
  )
  expect(indexed()).toEqual(before)
  expect(raised).toEqual([postTag.page(source)])
})

test('after an upgrade, the background indexes what is there, and says what it refers to', async () => {
  const target = await aPost({ title: 'Target', status: 'published' })
  const body = aBody('The lighthouse.', aBlock([target]))
  const live = await aPost({ title: 'Live', status: 'published', body })
  const draft = await aPost({ title: 'Draft', body })
  await aPost({ title: 'Lighthouse', status: 'published', trashedAt: new Date() })
  await keepUp()
  expect(matching('lighthouse')).toEqual([live])
  const references = db().select().from(postReferences).all()
  expect(references.map(({ postId, copy, targetPostId }) => [postId, copy, targetPostId])).toEqual([
    [live, 'live', target],
    [draft, 'working', target],
  ])
  const again = indexed()
  await keepUp()
  expect(indexed()).toEqual(again)
})

test('an article that cannot be read is named, and those behind it are indexed', async () => {
  const target = await aPost({ title: 'Target' })
  const body = aBody('', aBlock([target], { label: 'x'.repeat(longestLabel + 1) }))
  const strange = await aPost({ title: 'Strange', status: 'published', body })
  const live = await aPost({ title: 'Lighthouse', status: 'published' })
  const logged = vi.spyOn(log, 'error').mockReturnValue()
  await keepUp()
  expect(matching('lighthouse')).toEqual([live])
  expect(logged.mock.calls).toEqual([
    [{ err: expect.anything(), postId: strange }, expect.anything()],
  ])
  logged.mockRestore()
})

test('the nearest articles are found whichever is published last, and the background finds the same', async () => {
  const editor = await anActor('editor')
  const [one, two, far] = await threePosts(editor)
  const near = { [one]: [two], [two]: [one], [far]: [] }
  expect(await related([one, two, far])).toEqual(near)
  await transaction(async (tx) => {
    tx.run(sql`delete from related_posts`)
    tx.run(sql`update indexed_posts set related_is_due = 1`)
  })
  while (await relateNextPost());
  expect(await related([one, two, far])).toEqual(near)
})

test('exactly the articles whose list of nearest ones changed are rendered again', async () => {
  const editor = await anActor('editor')
  const [one, two, far] = await threePosts(editor)
  const raisedRelated = async (change: () => Promise<unknown>) =>
    (await raisedBy(change)).filter((tag) => tag.endsWith(':related')).sort()
  const tags = (...ids: string[]) => ids.map(postTag.related).sort()

  expect(await raisedRelated(() => publish(editor, two, { standfirst: 'So it is.' }))).toEqual([])
  const elsewhere = { title: 'Cold soup again', standfirst: '', body: aBody('Cut a cucumber.') }
  expect(await raisedRelated(() => publish(editor, two, elsewhere))).toEqual(tags(one, two, far))
  expect(await related([one, two, far])).toEqual({ [one]: [], [two]: [far], [far]: [two] })
  const draft = await createPost(editor)
  expect(await raisedRelated(() => publish(editor, draft.id, { title: 'Else' }))).toEqual([])
})

test('readers are led to nothing that they may not open, also among the nearest', async () => {
  const editor = await anActor('editor')
  const [one, two] = await threePosts(editor)
  await unpublishPost(editor, { postId: two })
  expect(await related([one])).toEqual({ [one]: [] })
  await publish(editor, two, {})
  expect(await related([one])).toEqual({ [one]: [two] })
})

async function threePosts(editor: Awaited<ReturnType<typeof anActor>>) {
  const one = await aPublishedPost(editor, {
    title: 'Hidden Tides: the cast',
    body: aBody('Mira Jellicoe is the captain of Hidden Tides.'),
  })
  const far = await aPublishedPost(editor, { title: 'Cold soup', body: aBody('Cut a cucumber.') })
  const two = await aPublishedPost(editor, {
    title: 'The end of Hidden Tides',
    body: aBody('What becomes of Mira Jellicoe in Hidden Tides.'),
  })
  return [one, two, far] as const
}

async function related(ids: string[]) {
  const lists = await visibleRelated(ids)
  return Object.fromEntries(ids.map((id) => [id, JSON.parse(lists.get(id) ?? '[]')]))
}

async function rebuild(posts: string[]) {
  await transaction(async (tx) => {
    tx.run(sql`delete from indexed_posts`)
    for (const post of posts) await indexPost(tx, post)
  })
  while (await indexNextPosts());
}

const vocabulary = [
  'one',
  'two',
  'three',
  'lighthouse',
  'harbour',
  'captain',
  'words',
  'not',
  'sea',
]

/** The words of each column, with the articles that have them. */
function indexed() {
  const words = vocabulary.map((word) => [word, matching(word), matching(`title : ${word}`)])
  return { words, tagged: db().all(sql`select count(*) from article_words('tags : t*')`) }
}

function matching(query: string) {
  const rows = db().all<{ id: string }>(sql`
    select post_id as id from article_words join indexed_posts on position = article_words.rowid
    where article_words match ${query} order by post_id`)
  return rows.map(({ id }) => id)
}
