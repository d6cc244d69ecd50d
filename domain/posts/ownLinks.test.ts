import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import type { DocumentJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { referencesOf } from '@/content/references'
import { renderDocument } from '@/content/render'
import { transaction } from '@/db/client'
import { postsLinkingTo } from '@/db/linkChanges'
import { nextAddresses } from '@/db/ownAddresses'
import { findWorkingDraft } from '@/db/posts/find'
import { writeState, writeWorkingDraft } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import { replaceLinks } from '@/db/relatedLinks'
import { aDatabase } from '@/tests/support/database'
import { keptArticles } from '@/tests/support/keptArticles'
import { aBlock, aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { raisedBy } from '@/tests/support/raised'
import { aSharedBlock } from '@/tests/support/relatedLinks'
import { linked, paragraph } from '@/tests/support/views'
import { readArticle } from '../reading/article'
import { createBlock, openBlock, saveBlock } from '../relatedLinks'
import { curated } from '../relatedLinks/content'
import { listRevisions, restoreRevision } from '../revisions'
import { openPost, restorePost, saveDraft, trashPost, unpublishPost } from '.'
import { mendStoredAddresses } from './mendStoredAddresses'

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
    ['with capitals and a slash at its end', () => `${readConfig().siteUrl}/Target/`],
  ])('%s, is saved as a link to the article', async (_, address) => {
    expect(await savedHref(address())).toBe(hrefOfPost(targetId))
  })

  test('by an old slug is saved as a link to the article, too', async () => {
    await publish(editor, targetId, { slug: 'moved' })
    expect(await savedHref('/target')).toBe(hrefOfPost(targetId))
  })

  test('keeps the part of the page to which it leads', async () => {
    expect(await savedHref('/target?utm_source=letter#part')).toBe(hrefOfPost(targetId, '#part'))
  })

  test.each(['https://example.com/target', '/no-article', '/section/target'])(
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

describe('the source of a quotation', () => {
  const url = () => `${readConfig().siteUrl}/target`
  const source = async (slug: string) => {
    const html = renderToStaticMarkup(renderDocument(await keptArticles()(slug)))
    return html.match(/<figcaption>(.*)<\/figcaption>/)?.[1]
  }

  test('that is an article of this site follows it, and is words while readers may not open it', async () => {
    const body = aBody('Before', aQuotationFrom(`${url()}#part`))
    const postId = await aPublishedPost(editor, { title: 'Source', body })
    const saved = (await openPost(editor, postId))?.content.body
    expect(saved && referencesOf(saved).text).toEqual({ postIds: [targetId], urls: [] })
    expect(await source('source')).toBe('<a href="/target#part">Our interview</a>')
    await publish(editor, targetId, { slug: 'moved' })
    expect(await source('source')).toBe('<a href="/moved#part">Our interview</a>')
    await unpublishPost(editor, { postId: targetId })
    expect(await source('source')).toBe('Our interview')
  })

  test('is words where it is the article itself, or only an article could be there', async () => {
    const self = aQuotationFrom(`${readConfig().siteUrl}/source`)
    await aPublishedPost(editor, { title: 'Source', body: aBody('Before', self) })
    expect(await source('source')).toBe('Our interview')
    const dead = aQuotationFrom(`${readConfig().siteUrl}/coming`)
    await aPublishedPost(editor, { title: 'Dead', body: aBody('Before', dead) })
    expect(await source('dead')).toBe('Our interview')
  })

  test('that has no words is the headline of the article', async () => {
    const read = keptArticles()
    const bare = aBody('Before', aQuotationFrom(url(), ''))
    await aPublishedPost(editor, { title: 'Source', body: bare })
    const html = async () => renderToStaticMarkup(renderDocument(await read('source')))
    expect(await html()).toContain('<a href="/target">The target</a>')
    await publish(editor, targetId, { title: 'Its new headline' })
    expect(await html()).toContain('<a href="/target">Its new headline</a>')
    await unpublishPost(editor, { postId: targetId })
    expect(await html()).not.toContain('figcaption')
  })
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
  test('becomes one to the article in a document, and goes with it', async () => {
    const block = { ...aBlock([]), attrs: { ...aBlock([]).attrs, links: [byAddress()] } }
    const id = await aPublishedPost(editor, { title: 'It links', body: aBody('Words.', block) })
    const saved = (await openPost(editor, id))?.content.body.content?.[1]?.attrs?.links
    expect(saved).toMatchObject([{ target: toTarget(), label: 'There' }])
    await unpublishPost(editor, { postId: targetId })
    const found = await readArticle('it-links')
    expect(found && 'view' in found && found.view.blocks).toEqual([])
  })

  test('becomes one to the article in a shared block, new and saved again', async () => {
    const content = { ...curated, name: 'B', heading: '', layout: 'list' as const }
    const made = await createBlock(editor, { ...content, links: [byAddress()] })
    const id = made.ok ? made.id : ''
    expect((await openBlock(editor, { id, placementPage: 1 }))?.links).toMatchObject([
      { target: toTarget() },
    ])
    await saveBlock(editor, { ...content, id, baseVersion: 1, links: [byAddress()] })
    expect((await openBlock(editor, { id, placementPage: 1 }))?.links).toMatchObject([
      { target: toTarget() },
    ])
  })
})

describe('links that are stored by the address of an article', () => {
  const both = () =>
    aBody(
      'Before',
      aBlock([], { links: [byAddress()] }),
      paragraph(linked('/target#part', 'words')),
      aQuotationFrom(`${readConfig().siteUrl}/target`),
    )

  test('are made links to it, in each copy and in shared blocks, and nobody has saved', async () => {
    const id = await aPublishedPost(editor, { title: 'Source', slug: 'source' })
    const { content, post } = (await openPost(editor, id)) ?? never()
    await saveDraft(editor, {
      postId: id,
      baseVersion: post.version,
      content: { ...content, title: 'Draft' },
    })
    const blockId = await aSharedBlock(editor)
    await storeAsBefore(id, both(), blockId)
    const read = keptArticles()
    expect(await read('source')).toMatchObject({ linkedPosts: {}, blocks: [] })
    await mendStoredAddresses()
    expect(await read('source')).toMatchObject({ linkedPosts: { [targetId]: '/target' } })
    const opened = (await openPost(editor, id)) ?? never()
    expect(opened.post.version).toBe(post.version + 1)
    expect(JSON.stringify(opened.content.body)).not.toContain('/target')
    const block = await openBlock(editor, { id: blockId, placementPage: 1 })
    expect(block?.links).toMatchObject([{ target: toTarget(), label: 'There' }])
    expect(await postsLinkingTo(toTarget(), { limit: 9, offset: 0 })).toEqual([id])
    expect(await nextAddresses('', 9)).toEqual([])
    expect(await raisedBy(mendStoredAddresses)).toEqual([])
  })

  test('lead nowhere before there is an article, and follow it from then on', async () => {
    const words = paragraph(linked('/coming', 'words'))
    const block = aBlock([], { links: [byAddress('coming')] })
    await aPublishedPost(editor, { title: 'In text', body: aBody('Before', words) })
    await aPublishedPost(editor, { title: 'In block', body: aBody('Before', block) })
    const read = keptArticles()
    const shown = async () =>
      [await read('in-text'), await read('in-block')].map((article) =>
        [...renderToStaticMarkup(renderDocument(article)).matchAll(/href="(.*?)"/g)].map(
          ([, href]) => href,
        ),
      )
    expect(await shown()).toEqual([[], []])
    const postId = await aPublishedPost(editor, { title: 'Coming' })
    expect(await shown()).toEqual([['/coming'], ['/coming']])
    await publish(editor, postId, { slug: 'here' })
    expect(await shown()).toEqual([['/here'], ['/here']])
    await unpublishPost(editor, { postId })
    expect(await shown()).toEqual([[], []])
  })

  test('lead to it also where it comes back from the trash, or they with an earlier text', async () => {
    await trashPost(editor, { postId: targetId })
    const postId = await aPublishedPost(editor, { title: 'Source', slug: 'source', body: both() })
    await restorePost(editor, { postId: targetId })
    expect((await keptArticles()('source')).linkedPosts).toEqual({ [targetId]: '/target' })
    const kept = await listRevisions(editor, { postId, page: 1 })
    const baseVersion = (await openPost(editor, postId))?.post.version ?? 0
    const revisionId = kept?.rows.find(({ id }) => id)?.id ?? ''
    expect(await restoreRevision(editor, { postId, revisionId, baseVersion })).toMatchObject({
      ok: true,
    })
    expect(JSON.stringify((await openPost(editor, postId))?.content.body)).not.toContain('/target')
  })
})

function aQuotationFrom(sourceUrl: string, source = 'Our interview') {
  return { type: 'blockquote', attrs: { source, sourceUrl }, content: [paragraph('She said.')] }
}

function toTarget() {
  return { kind: 'post' as const, postId: targetId }
}

function byAddress(slug = 'target') {
  const target = { kind: 'url' as const, url: `${readConfig().siteUrl}/${slug}` }
  return { id: crypto.randomUUID(), target, label: 'There', rel: [] }
}

/** As versions did that left such links as they were, in each copy and in a shared block. */
async function storeAsBefore(id: string, body: DocumentJson, blockId: string) {
  const { content, savedAt } = (await findWorkingDraft(id)) ?? never()
  await transaction(async (tx) => {
    await writeState(tx, id, { body })
    await writeWorkingDraft(tx, id, { ...content, body }, editor.userId, savedAt)
    for (const copy of ['live', 'working'] as const) {
      await replaceReferences(tx, id, copy, referencesOf(body))
    }
    await replaceLinks(tx, blockId, [byAddress()])
  })
}

function never(): never {
  throw new Error('There is no such article.')
}
