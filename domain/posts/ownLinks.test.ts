import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import { hrefOfPost } from '@/content/link/reference'
import { aDatabase } from '@/tests/support/database'
import { aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { linked, paragraph } from '@/tests/support/views'
import { readArticle } from '../reading/article'
import { openPost, unpublishPost } from '.'

aDatabase()

let editor: Actor
let targetId: string
beforeEach(async () => {
  editor = await anActor('editor')
  targetId = await aPublishedPost(editor, { title: 'The target', slug: 'target' })
})

describe('a link to an article of this site, by its address,', () => {
  test.each([
    ['absolute', () => `${readConfig().siteUrl}/target`],
    ['relative', () => '/target'],
    ['with a campaign', () => '/target?utm_source=letter'],
  ])('%s, is saved as a link to the article', async (_, address) => {
    expect(await savedHref(address())).toBe(hrefOfPost(targetId))
  })

  test('by an old slug is saved as a link to the article, too', async () => {
    await publish(editor, targetId, { slug: 'moved' })
    expect(await savedHref('/target')).toBe(hrefOfPost(targetId))
  })

  test.each(['https://example.com/target', '/target#part', '/no-article', '/section/target'])(
    'is not what %s is',
    async (address) => expect(await savedHref(address)).toBe(address),
  )
})

test('a link follows the article, and is words while readers may not open it', async () => {
  await aPublishedPost(editor, {
    title: 'The source',
    slug: 'source',
    body: aBody('Before', paragraph(linked('/target', 'words'))),
  })
  expect(await linkedFromSource()).toEqual({ [targetId]: '/target' })
  await publish(editor, targetId, { slug: 'moved' })
  expect(await linkedFromSource()).toEqual({ [targetId]: '/moved' })
  await unpublishPost(editor, { postId: targetId })
  expect(await linkedFromSource()).toEqual({})
})

async function savedHref(address: string) {
  const body = aBody('Before', paragraph(linked(address, 'words')))
  const postId = await aPublishedPost(editor, { title: 'The source', body })
  const opened = await openPost(editor, postId)
  return opened?.content.body.content?.[1]?.content?.[0]?.marks?.[0]?.attrs?.href
}

async function linkedFromSource() {
  const found = await readArticle('source')
  return found && 'view' in found ? found.view.linkedPosts : null
}
