import { expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { followedTag } from '@/cache/tags'
import { transaction } from '@/db/client'
import { followedPostIds } from '@/db/followedPosts'
import { addCounts } from '@/db/linkCounts'
import { unpublishPost } from '@/domain/posts'
import { aDatabase } from '@/tests/support/database'
import { aPublishedPost } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { raisedBy } from '@/tests/support/raised'
import { dayBefore } from './day'
import { rankFollowed } from './rankFollowed'

aDatabase()

test('articles rank by how often readers who see a link follow it, and one lucky reader is not enough', async () => {
  const editor = await anActor('editor')
  const [good, lucky, plain, unseen] = await posts(editor, 'good', 'lucky', 'plain', 'unseen')
  await count(editor, good, 1000, 100)
  await count(editor, plain, 10_000, 100)
  await count(editor, lucky, 1, 1)
  await rankFollowed()
  expect(await followedPostIds()).toEqual([good, lucky, plain])
  expect(await followedPostIds()).not.toContain(unseen)
})

test('only the last 28 days count, and only articles that readers can open', async () => {
  const editor = await anActor('editor')
  const [late, old, hidden] = await posts(editor, 'late', 'old', 'hidden')
  await count(editor, late, 10, 1, 27)
  await count(editor, old, 10, 9, 28)
  await count(editor, hidden, 10, 9)
  await unpublishPost(editor, { postId: hidden })
  await rankFollowed()
  expect(await followedPostIds()).toEqual([late])
})

test('pages that show the ranking are told of it where it changes, and of nothing else', async () => {
  const editor = await anActor('editor')
  const [first, second, third] = await posts(editor, 'first', 'second', 'third')
  await count(editor, first, 100, 50)
  await count(editor, second, 100, 30)
  expect(await raisedBy(rankFollowed)).toEqual([followedTag])
  expect(await raisedBy(rankFollowed)).toEqual([])
  await count(editor, third, 100, 10)
  expect(await raisedBy(rankFollowed)).toEqual([followedTag])
  await count(editor, third, 100, 30)
  const swapped = await raisedBy(rankFollowed)
  expect(await followedPostIds()).toEqual([first, second, third])
  expect(swapped).toEqual([])
})

async function posts(editor: Actor, ...slugs: string[]) {
  const ids = []
  for (const slug of slugs) ids.push(await aPublishedPost(editor, { title: slug, slug }))
  return ids as [string, string, string, string]
}

async function count(editor: Actor, target: string, seen: number, followed: number, daysAgo = 0) {
  const postId = await aPublishedPost(editor, { title: 'Where the link stands' })
  const place = { postId, blockId: '', position: 0, target, day: dayBefore(daysAgo) }
  await transaction((tx) => addCounts(tx, [{ ...place, seen, followed }]))
}
