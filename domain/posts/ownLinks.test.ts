import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import { hrefOfPost } from '@/content/link/reference'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { linked, paragraph } from '@/tests/support/views'
import { readArticle } from '../reading/article'
import { createBlock, openBlock, saveBlock } from '../relatedLinks'
import { curated } from '../relatedLinks/content'
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

describe('a related link to an article of this site, by its address,', () => {
  const target = () => ({ kind: 'post' as const, postId: targetId })
  const byAddress = () => {
    const url = new URL('/target', readConfig().siteUrl).href
    const link = { id: crypto.randomUUID(), target: { kind: 'url' as const, url }, label: 'There' }
    return { ...link, rel: [] }
  }

  test('becomes one to the article in a document, and goes with it', async () => {
    const block = { ...aBlock([]), attrs: { ...aBlock([]).attrs, links: [byAddress()] } }
    const id = await aPublishedPost(editor, { title: 'It links', body: aBody('Words.', block) })
    const saved = (await openPost(editor, id))?.content.body.content?.[1]?.attrs?.links
    expect(saved).toMatchObject([{ target: target(), label: 'There' }])
    await unpublishPost(editor, { postId: targetId })
    const found = await readArticle('it-links')
    expect(found && 'view' in found && found.view.blocks).toMatchObject([{ links: [] }])
  })

  test('becomes one to the article in a shared block, new and saved again', async () => {
    const content = { ...curated, name: 'B', heading: '', layout: 'list' as const }
    const made = await createBlock(editor, { ...content, links: [byAddress()] })
    const id = made.ok ? made.id : ''
    expect((await openBlock(editor, { id, placementPage: 1 }))?.links).toMatchObject([
      { target: target() },
    ])
    await saveBlock(editor, { ...content, id, baseVersion: 1, links: [byAddress()] })
    expect((await openBlock(editor, { id, placementPage: 1 }))?.links).toMatchObject([
      { target: target() },
    ])
  })
})
