import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { addPages, findPage, hostsDue } from '@/db/outsidePages'
import { auditLog, outsidePages, postReferences } from '@/db/schema'
import { createBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { checkAgain, listOutsidePages, openChecker, switchChecker } from './index'
import { OutsideListing } from './list'

aDatabase()

const later = new Date(Date.now() + 1_000_000)
const url = 'https://a.example/one'

test('the desk shows what is known of each page, and how often it is used', async () => {
  await pageOf(url, { verdict: 'failing', status: 404, reason: 'Gone.' })
  const post = await linkTo(url)
  await linkTo(url, post)
  await linkTo(url)
  await linkTo(url, await aPost({ trashedAt: new Date() }))
  await blockTo('https://another.example/')
  const { found, total } = await list()
  expect(total).toBe(1)
  expect(found).toMatchObject([
    { url, verdict: 'failing', status: 404, reason: 'Gone.', usedIn: { articles: 2, blocks: 0 } },
  ])
  await blockTo(url)
  expect((await list()).found).toMatchObject([{ usedIn: { articles: 2, blocks: 1 } }])
})

test('the list is filtered by verdict, host and words, and its counts are of all', async () => {
  await pageOf(url, { verdict: 'failing' })
  await pageOf('https://a.example/50%_off', { verdict: 'fine' })
  await pageOf('https://b.example/two', { verdict: 'fine' })
  const urls = async (given: Record<string, string>) =>
    (await list(given)).found.map((page) => page.url)
  expect(await urls({ verdict: 'fine' })).toEqual([
    'https://a.example/50%_off',
    'https://b.example/two',
  ])
  expect(await urls({ verdict: 'fine', host: 'b.example' })).toEqual(['https://b.example/two'])
  expect(await urls({ search: '%_' })).toEqual(['https://a.example/50%_off'])
  expect(await urls({ verdict: 'nonsense', host: '', page: '-1' })).toHaveLength(3)
  expect((await list({ host: 'b.example' })).byVerdict).toEqual(
    new Map([
      ['failing', 1],
      ['fine', 2],
    ]),
  )
})

test('a page that is to be checked again comes first, with its host', async () => {
  await pageOf(url, {})
  expect(await hostsDue(new Date(), 1)).toEqual([])
  expect(await checkAgain(await anActor('editor'), { url })).toEqual({ ok: true })
  expect(await hostsDue(new Date(), 1)).toEqual(['a.example'])
  expect((await findPage(url))?.dueAt).toEqual(new Date(0))
})

test('what is not linked to any more is not checked again, and nothing is while it is off', async () => {
  const editor = await anActor('editor')
  expect(await checkAgain(editor, { url })).toMatchObject({ ok: false, error: 'not-found' })
  await pageOf(url, {})
  await switchChecker(await anActor('admin'), { isOn: false })
  expect(await checkAgain(editor, { url })).toMatchObject({ ok: false, error: 'off' })
  expect((await list()).offBy).toBe('settings')
})

test('an administrator turns the checker off and on, and that is on record', async () => {
  const admin = await anActor('admin')
  expect(await openChecker(admin)).toEqual({ isOn: true, offBy: null })
  for (const isOn of [false, false, true]) {
    await switchChecker(admin, { isOn })
    expect(await openChecker(admin)).toEqual({ isOn, offBy: isOn ? null : 'settings' })
  }
  expect(db().select().from(auditLog).all()).toMatchObject([
    { action: 'settings.save', details: { checksOutsideLinks: false } },
    { action: 'settings.save', details: { checksOutsideLinks: true } },
  ])
})

async function list(given: Record<string, string> = {}) {
  return listOutsidePages(await anActor('author'), OutsideListing.parse(given))
}

async function pageOf(href: string, known: Partial<typeof outsidePages.$inferInsert>) {
  const page = { url: href, host: new URL(href).host, dueAt: later }
  await addPages([page])
  await transaction(async (tx) => {
    tx.insert(outsidePages)
      .values(page)
      .onConflictDoUpdate({ target: outsidePages.url, set: { ...known, dueAt: later } })
      .run()
  })
}

async function linkTo(targetUrl: string, post?: string) {
  const postId = post ?? (await aPost())
  await transaction(async (tx) => {
    tx.insert(postReferences).values({ postId, copy: 'working', kind: 'text', targetUrl }).run()
  })
  return postId
}

async function blockTo(href: string) {
  const made = await createBlock(await anActor('editor'), {
    ...curated,
    name: 'A block',
    heading: '',
    layout: 'line',
    links: [
      { id: crypto.randomUUID(), target: { kind: 'url', url: href }, label: 'There', rel: [] },
    ],
  })
  if (!made.ok) throw new Error(made.message)
}
