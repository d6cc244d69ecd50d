import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import type { DocumentJson, NodeJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import { longestLabel } from '@/content/relatedLinkBlock/block'
import { renderDocument } from '@/content/render'
import { transaction } from '@/db/client'
import { replaceReferences } from '@/db/references'
import { log } from '@/log'
import { aDatabase } from '@/tests/support/database'
import { keptArticles } from '@/tests/support/keptArticles'
import { aBlock, aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { raisedBy } from '@/tests/support/raised'
import { aSharedBlock, changeBlock } from '@/tests/support/relatedLinks'
import { linked, paragraph } from '@/tests/support/views'
import { openBlock } from '../relatedLinks'
import { createPost, openPost, restorePost, saveDraft, trashPost } from '.'
import { mendStoredAddresses } from './mendStoredAddresses'

aDatabase()

const site = readConfig().siteUrl

let editor: Actor
let read: ReturnType<typeof keptArticles>
beforeEach(async () => {
  editor = await anActor('editor')
  read = keptArticles()
})

describe('an address is found when its article comes, however it was written:', () => {
  const ofText = ['coming', './coming', ' /coming', '/./coming', '/Coming/', '/coming?from=letter']
  const ofBoth = [
    site.replace('http', 'HTTP'),
    site.replace('localhost', 'LOCALHOST'),
    site.replace('//', '//me@'),
    site.replace('http:', 'https:'),
    `${site}/x/..`,
  ].map((start) => `${start}/coming`)
  const nowhere = ['/%63oming', '/coming//', '//coming'].map((end) => site + end)

  test.each([...ofText, ...ofBoth, ...nowhere])('%s, in the text', async (address) => {
    await aSource(paragraph(linked(address, 'words')))
    expect(await shown('source')).toEqual([])
    await aPublishedPost(editor, { title: 'Coming' })
    expect(await shown('source')).toEqual(['/coming'])
  })

  test.each([...ofBoth, ...nowhere])('%s, in related links', async (address) => {
    await aSource(relatedLinksTo(address))
    const blockId = await aSharedBlock(editor)
    await changeBlock(editor, blockId, { links: [byAddress(address)] })
    expect(await shown('source')).toEqual([])
    const postId = await aPublishedPost(editor, { title: 'Coming' })
    expect(await shown('source')).toEqual(['/coming'])
    const block = await openBlock(editor, { id: blockId, placementPage: 1 })
    expect(block?.links).toMatchObject([{ target: { kind: 'post', postId } }])
  })

  test('and each part of its page', async () => {
    await aSource(paragraph(linked('coming#part', 'a'), linked('/coming-soon', 'b')))
    await aPublishedPost(editor, { title: 'Coming' })
    expect(await shown('source')).toEqual(['/coming#part'])
  })

  test('one that would be too long then stays as it is', async () => {
    const address = `/Coming#${'é'.repeat(2000)}`
    const id = await aSource(paragraph(linked(address, 'words')))
    expect(JSON.stringify((await openPost(editor, id))?.content.body)).toContain(address)
  })

  test('also where an earlier version stored it', async () => {
    const address = `${site.replace('localhost', 'LOCALHOST')}/coming`
    await storedBefore('source', aBody('Before', paragraph(linked(address, 'words'))))
    await mendStoredAddresses()
    await aPublishedPost(editor, { title: 'Coming' })
    expect(await shown('source')).toEqual(['/coming'])
  })
})

describe('an address means what readers find there:', () => {
  const words = () => paragraph(linked('/foo', 'words'))

  test('the article that moved from there, and not a draft', async () => {
    const moved = await aPublishedPost(editor, { title: 'Moved', slug: 'foo' })
    await publish(editor, moved, { slug: 'bar' })
    await aDraft({ slug: 'foo' })
    await aSource(words())
    expect(await shown('source')).toEqual(['/bar'])
  })

  test('what is published there at last, and no draft that was to be', async () => {
    await aSource(words())
    const draft = await aDraft({ slug: 'foo' })
    await aPublishedPost(editor, { title: 'Another' })
    await mendStoredAddresses()
    await publish(editor, draft, { slug: 'elsewhere' })
    expect(await shown('source')).toEqual([])
    await aPublishedPost(editor, { title: 'Foo' })
    expect(await shown('source')).toEqual(['/foo'])
  })

  test('nothing while the article that moved from there is in the trash', async () => {
    const moved = await aPublishedPost(editor, { title: 'Moved', slug: 'foo' })
    await publish(editor, moved, { slug: 'bar' })
    await trashPost(editor, { postId: moved })
    await aSource(words())
    await aPublishedPost(editor, { title: 'Other source', body: aBody('Before', words()) })
    await restorePost(editor, { postId: moved })
    expect(await shown('source')).toEqual(['/bar'])
    await trashPost(editor, { postId: moved })
    await aPublishedPost(editor, { title: 'Third source', body: aBody('Before', words()) })
    await aPublishedPost(editor, { title: 'Foo' })
    expect(await shown('other-source')).toEqual([])
    expect(await shown('third-source')).toEqual(['/foo'])
  })
})

test('who publishes waits for the links to that article only', async () => {
  await aPublishedPost(editor, { title: 'Target' })
  const sourceId = await storedBefore('source', aBody('Before', paragraph(linked('/target', 'w'))))
  const raised = await raisedBy(() => aPublishedPost(editor, { title: 'Another' }))
  expect(raised.filter((tag) => tag.includes(sourceId))).toEqual([])
  expect(await shown('source')).toEqual([])
  await mendStoredAddresses()
  expect(await shown('source')).toEqual(['/target'])
})

test('an article that cannot be read is named, and keeps nobody from the others', async () => {
  const link = byAddress(`${site}/target`)
  const tooLong = { ...link, label: 'x'.repeat(longestLabel + 1) }
  const bodyWith = (one: typeof link) => aBody('Before', aBlock([], { links: [one] }))
  const unreadable = await storedBefore('strange', bodyWith(tooLong), bodyWith(link))
  await storedBefore('source', aBody('Before', paragraph(linked('/target', 'words'))))
  const logged = vi.spyOn(log, 'error').mockReturnValue()
  await aPublishedPost(editor, { title: 'Target' })
  expect(await shown('source')).toEqual(['/target'])
  await storedBefore('later', aBody('Before', paragraph(linked('/target', 'words'))))
  await mendStoredAddresses()
  expect(await shown('later')).toEqual(['/target'])
  const named = { err: expect.anything(), postId: unreadable }
  expect(logged.mock.calls.map(([first]) => first)).toEqual([named, named])
  logged.mockRestore()
})

test('mending what is stored ends early when the server stops', async () => {
  await aPublishedPost(editor, { title: 'Target' })
  await storedBefore('source', aBody('Before', paragraph(linked('/target', 'words'))))
  await mendStoredAddresses(AbortSignal.abort())
  expect(await shown('source')).toEqual([])
})

async function aSource(node: NodeJson) {
  const body = aBody('Before', node)
  return aPublishedPost(editor, { title: 'Source', slug: 'source', body })
}

async function aDraft({ slug }: { slug: string }) {
  const { id } = await createPost(editor)
  const { content, post } = (await openPost(editor, id)) ?? never()
  const draft = { ...content, title: 'Draft', slug, body: aBody('Words.') }
  await saveDraft(editor, { postId: id, baseVersion: post.version, content: draft })
  return id
}

/** An article as versions stored it that left addresses as they were. */
async function storedBefore(slug: string, body: DocumentJson, noted = body) {
  const id = await aPost({ status: 'published', slug, body })
  await transaction((tx) => replaceReferences(tx, id, 'live', referencesOf(noted)))
  return id
}

function relatedLinksTo(address: string) {
  return aBlock([], { links: [byAddress(address)] })
}

function byAddress(url: string) {
  return {
    id: crypto.randomUUID(),
    target: { kind: 'url' as const, url },
    label: 'There',
    rel: [],
  }
}

/** Where readers are led from the article. */
async function shown(slug: string) {
  const html = renderToStaticMarkup(renderDocument(await read(slug)))
  return [...html.matchAll(/href="(.*?)"/g)].map(([, href]) => href)
}

function never(): never {
  throw new Error('There is no such article.')
}
