import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { areUnchangedSince, currentNumber } from '@/cache/numbers'
import { ArticlePage } from '@/components/site/ArticlePage'
import { readArticle } from '@/domain/reading/article'
import { type ModelPost, shouldLink, shouldShow } from './relatedLinks/model'
import { aNewsroomAtWork, anyOf, type Choose } from './relatedLinks/work'
import { aDatabase } from './support/database'
import { anActor } from './support/people'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

type Kept = { html: string; tags: string[]; number: number }

/**
 * Each page is kept as a cache would keep it, and rendered again only when one of its tags was
 * raised: so what is compared with the model is what readers get, not only what the database says.
 */
test('a reader never meets a dead, a second or a self link, and misses none, whatever editors do', async () => {
  const { room, work } = await aNewsroomAtWork(await anActor('editor'))
  let met = 0
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const pick: Choose = (...choices) =>
        choices[gen(anyOf, choices.length)] as (typeof choices)[number]
      const kept = new Map<string, Kept>()
      const done: string[] = []
      for (let step = 0; step < 250; step += 1) {
        const name = pick(...Object.keys(work))
        done.push(name)
        await work[name]?.(pick)
        for (const post of room.posts.filter(({ isVisible }) => isVisible)) {
          const html = await pageOf(kept, post)
          const after = `/${post.slug} after step ${step}: ${done.slice(-3).join(', ')}`
          const blocks = linksOf(html)
          expect(blocks, after).toEqual(shouldShow(room, post))
          expect(textLinksOf(html), after).toEqual(shouldLink(room, post))
          expectSound(room.posts, post, blocks.flat(), after)
          expectNothingTwice(html, blocks.flat(), after)
          met += blocks.length
        }
      }
    }),
    // A shorter run would begin with what the longer one has left in the database.
    { numRuns: 1, endOnFailure: true },
  )
  expect(met).toBeGreaterThan(100)
}, 240_000)

/** What needs no model to be seen. */
function expectSound(posts: ModelPost[], post: ModelPost, hrefs: string[], after: string) {
  const open = posts.filter(({ isVisible }) => isVisible).map(({ slug }) => `/${slug}`)
  expect(
    hrefs.filter((href) => !open.includes(href)),
    `dead in ${after}`,
  ).toEqual([])
  expect(hrefs, `self link in ${after}`).not.toContain(`/${post.slug}`)
  expect(new Set(hrefs).size, `twice in ${after}`).toBe(hrefs.length)
}

/** The list at the end of the page has nothing to which the article leads before it. */
function expectNothingTwice(html: string, inBlocks: string[], after: string) {
  const before = [...inBlocks, ...textLinksOf(html).map((href) => href.replace(/#.*/, ''))]
  expect(
    moreOf(html).filter((href) => before.includes(href)),
    `again in the list of ${after}`,
  ).toEqual([])
}

async function pageOf(kept: Map<string, Kept>, { slug }: ModelPost): Promise<string> {
  const before = kept.get(slug)
  if (before && areUnchangedSince(before.number, before.tags)) return before.html
  const number = currentNumber()
  const found = await readArticle(slug)
  if (!found || !('view' in found)) throw new Error(`There is no /${slug}.`)
  const html = renderToStaticMarkup(<ArticlePage article={found.view} />)
  kept.set(slug, { html, tags: found.tags, number })
  return html
}

/** The addresses of each block, from the page as browsers get it. */
function linksOf(html: string): string[][] {
  const blocks = html.match(/<aside [^>]*data-related-links.*?<\/aside>/gs) ?? []
  return blocks.map((block) => [...block.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? ''))
}

function moreOf(html: string): string[] {
  const [list = ''] = html.match(/<section aria-labelledby="more".*?<\/section>/s) ?? []
  return [...list.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')
}

function textLinksOf(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)">words<\/a>/g)].map(([, href]) => href ?? '')
}
