import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { findRedirect } from '@/db/redirects'
import { aDatabase } from '@/tests/support/database'
import { aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import {
  createPost,
  openPost,
  publishPost,
  restorePost,
  saveDraft,
  trashPost,
  unpublishPost,
} from '.'
import { PostContent } from './content'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

describe('an article without a slug', () => {
  test.each(['Admin', 'Page not found'])(
    'called “%s” takes no address of the site',
    async (title) => {
      const postId = await aPublishedPost(editor, { title })
      expect(await slugOf(postId)).toMatch(/-2$/)
      await expectToBeSavable(postId)
    },
  )

  test('with the long title of another stays within the limit', async () => {
    const title = 'word '.repeat(30)
    await aPublishedPost(editor, { title })
    const second = await aPublishedPost(editor, { title })
    expect(await slugOf(second)).toMatch(/-2$/)
    await expectToBeSavable(second)
  })
})

describe('an old slug leads to the article', () => {
  test('also when it was changed between two publications', async () => {
    const postId = await aPublishedPost(editor, { title: 'It', slug: 'one' })
    await unpublishPost(editor, { postId })
    expect(await findRedirect('/one')).toBe(null)
    await save(postId, 'between')
    await publish(editor, postId, { slug: 'two' })
    expect(await findRedirect('/one')).toBe('/two')
    expect(await findRedirect('/between')).toBe(null)
  })

  test('and another article takes it only where its author was told whose it was', async () => {
    const first = await aPublishedPost(editor, { title: 'The first', slug: 'one' })
    await publish(editor, first, { slug: 'two' })
    const { id: postId } = await createPost(editor)
    await save(postId, 'one', { title: 'Another', body: aBody('Words.') })
    const refused = await publishPost(editor, { postId, baseVersion: 2 })
    expect(refused).toMatchObject({ ok: false, error: 'former-slug', takesSlugOf: first })
    expect(refused).toMatchObject({ fields: { slug: expect.stringContaining('“The first”') } })
    expect(await findRedirect('/one')).toBe('/two')
    const taken = await publishPost(editor, { postId, baseVersion: 2, takesSlugOf: first })
    expect(taken).toMatchObject({ ok: true, slug: 'one' })
    expect(await findRedirect('/one')).toBe(null)
  })

  test('and no article without a slug takes it by its title', async () => {
    const first = await aPublishedPost(editor, { title: 'It', slug: 'a-title' })
    await publish(editor, first, { slug: 'two' })
    expect(await slugOf(await aPublishedPost(editor, { title: 'A title' }))).toBe('a-title-2')
    expect(await findRedirect('/a-title')).toBe('/two')
  })

  test('and is its own again when it is taken back into use', async () => {
    const postId = await aPublishedPost(editor, { title: 'It', slug: 'one' })
    await publish(editor, postId, { slug: 'two' })
    await publish(editor, postId, { slug: 'one' })
    expect(await findRedirect('/one')).toBe(null)
    expect(await findRedirect('/two')).toBe('/one')
  })
})

test('an article can be unpublished though another took the slug of its draft', async () => {
  const postId = await aPublishedPost(editor, { title: 'It', slug: 'one' })
  await save(postId, 'wanted')
  await aPublishedPost(editor, { title: 'Other', slug: 'wanted' })
  expect(await unpublishPost(editor, { postId })).toMatchObject({ ok: true })
  expect(await slugOf(postId)).toBe('one')
})

test('an article whose slug was taken while it was in the trash comes back with the next', async () => {
  const postId = await aPublishedPost(editor, { title: 'It', slug: 'one' })
  await trashPost(editor, { postId })
  await aPublishedPost(editor, { title: 'Other', slug: 'one' })
  expect(await restorePost(editor, { postId })).toMatchObject({ ok: true })
  expect(await slugOf(postId)).toBe('one-2')
})

async function slugOf(postId: string) {
  return (await openPost(editor, postId))?.post.slug
}

async function save(postId: string, slug: string, given: Partial<PostContent> = {}) {
  const opened = await openPost(editor, postId)
  if (!opened) throw new Error('There is no such article.')
  const content = { ...opened.content, ...given, slug }
  const saved = await saveDraft(editor, { postId, baseVersion: opened.post.version, content })
  expect(saved).toMatchObject({ ok: true })
}

async function expectToBeSavable(postId: string) {
  const opened = await openPost(editor, postId)
  expect(PostContent.safeParse(opened?.content).error).toBeUndefined()
}
