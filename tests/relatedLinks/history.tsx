import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import type { Actor } from '@/auth/policy'
import { ArticlePage } from '@/components/site/ArticlePage'
import { readArticle } from '@/domain/reading/article'
import { tagsOfShown } from '@/domain/reading/page'
import { openBlock, previewBlock } from '@/domain/relatedLinks'
import { keptPages, noRenders, type Renders } from '../support/keptPages'
import { anActor } from '../support/people'
import { type ModelPost, type Newsroom, shouldFill, shouldLink, shouldShow } from './model'
import { aNewsroomAtWork, anyOf, type Choose } from './work'

/**
 * Lets editors do one thing after the other, and compares what readers get after each with the
 * model. Each page is kept as the page store keeps it: so what is compared is what readers get, not
 * only what the database says.
 *
 * @param seed makes the same history again
 * @returns how many blocks readers met, and what was rendered after each kind of change
 */
export async function checkHistory(
  steps: number,
  seed?: number,
): Promise<{ met: number; renders: Map<string, Renders> }> {
  const editor = await anActor('editor')
  const { room, work } = await aNewsroomAtWork(editor)
  let met = 0
  const renders = new Map<string, Renders>()
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const pick: Choose = (...choices) =>
        choices[gen(anyOf, choices.length)] as (typeof choices)[number]
      const pageAt = keptPages(render)
      const done: string[] = []
      for (let step = 0; step < steps; step += 1) {
        const name = pick(...Object.keys(work))
        done.push(name)
        await work[name]?.(pick)
        const ofChange = renders.get(name) ?? noRenders()
        renders.set(name, ofChange)
        for (const post of room.posts) {
          const html = await pageAt(post.slug, ofChange)
          expect(html !== null, `/${post.slug}`).toBe(post.isVisible)
          if (html === null) continue
          const after = `/${post.slug} after step ${step}: ${done.slice(-3).join(', ')}`
          const blocks = linksOf(html)
          expect(blocks, after).toEqual(shouldShow(room, post))
          expect(textLinksOf(html), after).toEqual(shouldLink(room, post))
          expectSound(room.posts, post, blocks.flat(), after)
          expectNothingTwice(html, blocks.flat(), after)
          met += blocks.length
        }
        await expectTruePreview(editor, room, pick)
      }
    }),
    // A shorter run would begin with what the longer one has left in the database.
    { numRuns: 1, endOnFailure: true, ...(seed !== undefined && { seed }) },
  )
  return { met, renders }
}
/** A block's form says what readers get of the block in an article, or would get. */
async function expectTruePreview(editor: Actor, room: Newsroom, pick: Choose) {
  const block = pick(...room.blocks)
  const post = pick(...room.posts.filter(({ isVisible }) => isVisible))
  const content = await openBlock(editor, { id: block.id, placementPage: 1 })
  if (!content) throw new Error('There is no such block.')
  const found = await previewBlock(editor, { blockId: block.id, content, postId: post.id })
  const ids = found.filled.map(({ id }) => id)
  expect(ids, `the preview in /${post.slug}`).toEqual(shouldFill(room, post, block))
}

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

async function render(slug: string) {
  const found = await readArticle(slug)
  if (!found || !('view' in found)) return null
  return {
    html: renderToStaticMarkup(<ArticlePage article={found.view} />),
    tags: tagsOfShown(found),
  }
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
