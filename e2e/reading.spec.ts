import type { Page } from '@playwright/test'
import { aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { allPaths, article, publicPages } from './support/publicPages'
import { expect, test } from './support/test'

test.use({ seed: 'e2e/support/seedReading.ts' })

test.describe('what search engines and previews find', () => {
  for (const { path, heading, title, description, ogType, card, image, things } of publicPages) {
    test(`on ${path}`, async ({ page, site }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect(page).toHaveTitle(title)
      expect(await headOf(page)).toMatchObject({
        canonical: site.url + path,
        description,
        'og:title': title.replace(/ \| The Answer$/, ogType === 'article' ? '' : '$&'),
        'og:type': ogType,
        'og:url': site.url + path,
        'og:site_name': 'The Answer',
        'og:description': description,
        'twitter:card': card,
        'twitter:description': description,
      })
      expect(await pictureOf(page)).toBe(image)
      expect((await structuredData(page)).map((thing) => thing['@type'])).toEqual(things)
    })
  }

  test('at an address that has no page: that there is none', async ({ page }) => {
    const response = await page.goto('/nothing-here')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await page.getByRole('link', { name: 'The home page' }).click()
    await expect(page).toHaveURL('/')
  })

  test('of an article: when, by whom and in what', async ({ page, site }) => {
    await page.goto(article)
    const [newsArticle, breadcrumbs, ada] = await structuredData(page)
    expect(newsArticle).toMatchObject({
      headline: publicPages.find(({ path }) => path === article)?.heading,
      datePublished: await page.locator('time').first().getAttribute('datetime'),
      author: [{ '@id': ada?.['@id'] }, {}],
      articleSection: 'Television',
      keywords: ['Streaming'],
      publisher: { '@type': 'Organization', name: 'The Answer' },
    })
    expect(breadcrumbs).toMatchObject({
      itemListElement: [
        { position: 1, item: `${site.url}/` },
        { position: 2, item: `${site.url}/section/television` },
        { position: 3, item: site.url + article },
      ],
    })
    expect(ada).toMatchObject({ name: 'Ada Lund', sameAs: ['https://example.com/ada'] })
  })
})

test('lists show the newest first, and lead on by month and back', async ({ page }) => {
  for (const path of ['/', '/section/television', '/author/ada-lund', '/tag/streaming']) {
    await page.goto(path)
    const headlines = page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 })
    await expect(headlines).toHaveCount(20)
    await expect(headlines.nth(0)).toContainText('Is Ballet Street Coming Back')
    await expect(headlines.nth(1)).toHaveText('Question 25?')
    await page.getByRole('link', { name: 'Older' }).click()
    await expect(headlines.first()).toHaveText('Question 20?')
    await expect(headlines.last()).toHaveText('Question 1?')
    await expect(page.getByRole('link', { name: 'Older' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Newer' }).click()
    await expect(headlines).toHaveCount(6)
    await page.getByRole('link', { name: 'Newer' }).click()
    await expect(page).toHaveURL(path)
  }
})

test('no page runs a script but the one that counts links, breaks its own policy or has anything to complain of', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') return
    const isCounter = page.url().endsWith(article) && request.url().endsWith('/script/related.js')
    if (!isCounter) complaints.push(`script ${request.url()}`)
  })
  page.on('console', (message) => {
    // The answer 404 itself, which the browser notes.
    const isOwnStatus = message.location().url === page.url()
    if (message.type() === 'error' && !isOwnStatus) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`failed ${request.url()}`))
  for (const path of allPaths) {
    await page.goto(path, { waitUntil: 'networkidle' })
    const scripts = page.locator('script:not([type="application/ld+json"])')
    await expect(scripts).toHaveCount(path === article ? 1 : 0)
    await expect(page.locator('link[as=script]')).toHaveCount(0)
  }
  expect(complaints).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is whole, and its related links lead on', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByText('Until then, there are the books.')).toBeVisible()
    await expect(page.getByRole('complementary')).toHaveText([
      'The one line between two paragraphs',
      /^More on the first two seasons/,
      /^While you wait/,
    ])
    const list = page.getByRole('complementary', { name: 'More on the first two seasons' })
    // The first is shown already, by the line above.
    await expect(list.getByRole('link')).toHaveText(['Question 2?', 'Question 3?'])
    await page.getByRole('link', { name: 'The one line between two paragraphs' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Question 1?')
  })
})

test('an address that was given up leads to the present one at once', async ({ site }) => {
  const editor = await anActor('editor')
  const post = await aPublishedPost(editor, { title: 'It moves', slug: 'first-address' })
  await publish(editor, post, { slug: 'second-address' })
  await publish(editor, post, { slug: 'third-address' })
  for (const path of ['/first-address', '/second-address']) {
    const moved = await fetch(site.url + path, { redirect: 'manual' })
    expect(moved.status).toBe(308)
    expect(new URL(moved.headers.get('location') ?? '', site.url).pathname).toBe('/third-address')
  }
  expect((await fetch(`${site.url}/third-address`, { redirect: 'manual' })).status).toBe(200)
})

async function headOf(page: Page) {
  return page.evaluate(() => {
    const metas = [...document.querySelectorAll('meta[name], meta[property]')]
    const entries = metas.map((meta) => [
      meta.getAttribute('name') ?? meta.getAttribute('property'),
      meta.getAttribute('content'),
    ])
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
    const none = { description: null, 'og:description': null, 'twitter:description': null }
    return { ...none, canonical, ...Object.fromEntries(entries) }
  })
}

/** The file that previews show, which must be there to be fetched. */
async function pictureOf(page: Page) {
  const meta = page.locator('meta[property="og:image"]')
  if ((await meta.count()) === 0) return null
  const url = (await meta.getAttribute('content')) ?? ''
  expect((await page.request.get(url)).status()).toBe(200)
  return url.split('/').at(-1)
}

async function structuredData(page: Page): Promise<Record<string, unknown>[]> {
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  return JSON.parse(text ?? '')['@graph']
}
