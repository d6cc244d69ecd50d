import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { hrefOfPost } from '@/content/link/reference'
import { aDatabase } from '@/tests/support/database'
import { keptArticles } from '@/tests/support/keptArticles'
import { aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { linked, paragraph } from '@/tests/support/views'
import { unpublishPost } from '../posts'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

test('“More” never has what the text leads to, also when that is hidden and shown again', async () => {
  await aPublishedPost(editor, { title: 'Older' })
  const postId = await aPublishedPost(editor, { title: 'Linked' })
  const words = paragraph(linked(hrefOfPost(postId), 'words'))
  await aPublishedPost(editor, { title: 'Source', body: aBody('Before', words) })
  const read = keptArticles()
  const shown = async () => {
    const { linkedPosts, more } = await read('source')
    return [Object.values(linkedPosts), more.map(({ title }) => title)]
  }
  expect(await shown()).toEqual([['/linked'], ['Older']])
  await unpublishPost(editor, { postId })
  expect(await shown()).toEqual([[], ['Older']])
  await publish(editor, postId, { title: 'Linked' })
  expect(await shown()).toEqual([['/linked'], ['Older']])
})
