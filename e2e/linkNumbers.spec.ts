import type { BrowserContext, Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { createBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { aBlock, aBody, aPublishedPost } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { expectAccessible } from './support/accessible'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test('what readers see and follow is counted by block and place, and nothing stays with them', async ({
  page,
  context,
}) => {
  const { article, block } = await anArticle('counted')
  await page.clock.install()
  await page.goto(article.path)
  await lookAt(page, 'counted: own')
  await lookAt(page, 'counted: first')
  await related(page, 'counted: second').scrollIntoViewIfNeeded()
  await related(page, 'counted: second').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('counted: second')
  await expectCounts(article.id, [
    ['', 0, 1, 0],
    [block, 0, 1, 0],
    [block, 1, 1, 1],
  ])
  await expectNothingKept(context, page)
})

test('links are followed by keyboard and middle button too; the right button follows nothing', async ({
  page,
  context,
}) => {
  const { article, block } = await anArticle('keys')
  await page.goto(article.path)
  await related(page, 'keys: own').click({ button: 'right' })
  await page.keyboard.press('Escape')
  const opened = context.waitForEvent('page')
  await related(page, 'keys: first').click({ button: 'middle' })
  await (await opened).close()
  await related(page, 'keys: second').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('keys: second')
  await expectFollowed(article.id, [
    [block, 0],
    [block, 1],
  ])
})

test('a page that is gone back to is a page view of its own', async ({ page }) => {
  const { article, block } = await anArticle('back')
  await page.goto(article.path)
  await related(page, 'back: first').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('back: first')
  await page.goBack()
  await related(page, 'back: first').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('back: first')
  await expectCounts(article.id, [[block, 0, 2, 2]])
})

test('one page view sends one beacon, or none; a second one only tells what is new', async ({
  page,
  context,
}) => {
  const { article, block } = await anArticle('views')
  const follow = async (name: string) => {
    const opened = context.waitForEvent('page')
    await related(page, name).click({ button: 'middle' })
    await (await opened).close()
  }
  await keepBeacons(page)
  await page.goto(article.path)
  expect(await beaconsAfter(page, 'hidden')).toEqual([])

  await beaconsAfter(page, 'shown')
  await follow('views: own')
  const first = [article.path, [['', 0, '/views-own', 3]]]
  expect(await beaconsAfter(page, 'hidden')).toEqual([first])
  expect(await beaconsAfter(page, 'shown', 'hidden', 'shown', 'hidden')).toEqual([first])

  await beaconsAfter(page, 'shown')
  await follow('views: own')
  await related(page, 'views: first').hover()
  await follow('views: first')
  const second = [article.path, expect.arrayContaining([[block, 0, '/views-first', 3]])]
  const afterSecond = await beaconsAfter(page, 'hidden', 'left')
  expect(afterSecond).toEqual([first, second])
  expect(JSON.stringify(afterSecond[1])).not.toContain('views-own')

  // As where the browser has kept the page, which this one is told not to.
  await beaconsAfter(page, 'returned')
  await follow('views: own')
  const afterReturn = await beaconsAfter(page, 'left')
  expect(afterReturn).toHaveLength(3)
  expect(JSON.stringify(afterReturn[2])).toContain('["",0,"/views-own",3]')
})

test('an administrator reads the numbers, and switches counting off', async ({ page }) => {
  const { article, block } = await anArticle('desk')
  await page.goto(article.path)
  await related(page, 'desk: first').click()
  await expectCounts(article.id, [[block, 0, 1, 1]])

  await logIn(page, people.admin)
  await page.goto('/admin/related-links?sort=rate&search=desk')
  // A reader may see the second link, too, before the first is followed.
  const ofTheBlock = /100%|50%/
  await expect(page.getByRole('row', { name: /Block of desk/ })).toContainText(ofTheBlock)
  await expectAccessible(page)
  await page.goto(`/admin/related-links/${block}`)
  const numbers = page.getByRole('region', { name: 'How readers use it' })
  await expect(numbers.getByRole('row', { name: /desk: first/ })).toContainText('100%')
  await numbers.getByText('Every day as a table').click()
  await expect(numbers.getByRole('row').nth(1)).toContainText(ofTheBlock)
  await numbers.getByRole('link', { name: 'desk: article' }).click()
  await expect(page.getByText('In the shared block “Block of desk”')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/admin/settings')
  await page.getByRole('checkbox', { name: /Count how often/ }).uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Readers see it from now on.')).toBeVisible()
  await page.goto(article.path)
  await expect(page.locator('script[src]')).toHaveCount(0)
  await page.goto('/admin/settings')
  await page.getByRole('checkbox', { name: /Count how often/ }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Readers see it from now on.')).toBeVisible()
  await page.goto(article.path)
  await expect(page.locator('script[src]')).toHaveCount(1)
})

/** An article with a link of its own, and a shared block of two, far below each other. */
async function anArticle(name: string) {
  const editor = await anActor('editor')
  const post = (title: string, body = aBody('Words.')) =>
    aPublishedPost(editor, { title: `${name}: ${title}`, body })
  const [own, first, second] = [await post('own'), await post('first'), await post('second')]
  const link = (postId: string) => {
    return {
      id: crypto.randomUUID(),
      target: { kind: 'post' as const, postId },
      label: null,
      rel: [],
    }
  }
  const block = await createBlock(editor, {
    ...curated,
    name: `Block of ${name}`,
    heading: '',
    layout: 'list',
    links: [link(first), link(second)],
  })
  if (!block.ok) throw new Error(block.message)
  const far = Array.from(
    { length: 30 },
    () => aBody('Far below.').content?.[0] ?? { type: 'paragraph' },
  )
  const shared = aBlock([], { sharedBlockId: block.id })
  const body = aBody('Words.', ...far, aBlock([own]), ...far, shared, ...far)
  const id = await post('article', body)
  return { article: { id, path: `/${name}-article` }, block: block.id }
}

/** Not one of the list of other articles below the text. */
function related(page: Page, name: string) {
  return page.getByRole('complementary').getByRole('link', { name })
}

/** Scrolls there, and lets the time pass after which a link counts as seen. */
async function lookAt(page: Page, name: string) {
  const link = related(page, name)
  await link.scrollIntoViewIfNeeded()
  // Its own observer was told first: it is older than this one.
  await link.evaluate((element) => {
    return new Promise<void>((resolve) => {
      new IntersectionObserver(([entry]) => entry?.isIntersecting && resolve()).observe(element)
    })
  })
  await page.clock.runFor(1000)
}

type Row = [blockId: string, position: number, seen: number, followed: number]

/** Of these links, whatever else came into sight. Counts are written every few seconds. */
async function expectCounts(postId: string, expected: Row[]) {
  await expect.poll(() => countsOf(postId)).toEqual(expect.arrayContaining(expected))
}

async function expectFollowed(postId: string, expected: [string, number][]) {
  const followed = () => countsOf(postId).filter((row) => row[3] > 0)
  await expect.poll(() => followed().map((row) => row.slice(0, 2))).toEqual(expected)
}

function countsOf(postId: string) {
  return db()
    .all<{ blockId: string; position: number; seen: number; followed: number }>(sql`
      select block_id as blockId, position, sum(seen) as seen, sum(followed) as followed
      from link_counts where post_id = ${postId} group by block_id, position`)
    .map(({ blockId, position, seen, followed }): Row => [blockId, position, seen, followed])
}

/** The browser does not tell of what is sent as a page goes away: the page notes it. */
async function keepBeacons(page: Page) {
  await page.addInitScript(() => {
    const sent: string[] = []
    Object.assign(window, { sent })
    navigator.sendBeacon = (_, body) => sent.push(String(body)) > 0
  })
}

type Turn = 'hidden' | 'shown' | 'left' | 'returned'

/** What the page has sent in all after its reader turned away, or back to it. */
async function beaconsAfter(page: Page, ...turns: Turn[]): Promise<unknown[]> {
  const sent = await page.evaluate((all) => {
    for (const turn of all) {
      const isHidden = turn === 'hidden' || turn === 'left'
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true })
      const persisted = true
      if (turn === 'left') dispatchEvent(new PageTransitionEvent('pagehide', { persisted }))
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      if (turn === 'returned') dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))
    }
    return (window as unknown as { sent: string[] }).sent
  }, turns)
  return sent.map((body) => JSON.parse(body))
}

async function expectNothingKept(context: BrowserContext, page: Page) {
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
}
