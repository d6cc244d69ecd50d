import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, vi } from 'vitest'
import type { Actor } from '@/auth/policy'
import { areUnchangedSince, currentSequence } from '@/cache/sequence'
import { showTheSame } from '@/cache/viewTag'
import { ArticlePage } from '@/components/site/ArticlePage'
import { AuthorPage } from '@/components/site/AuthorPage'
import { HomePage } from '@/components/site/HomePage'
import { ListPage } from '@/components/site/ListPage'
import { articleMetadata, authorMetadata, listMetadata } from '@/components/site/metadata'
import { SiteFrame } from '@/components/site/SiteFrame'
import { articleStructuredData } from '@/components/site/structuredData'
import { saveAuthor } from '@/domain/authors'
import { restorePost, trashPost, unpublishPost } from '@/domain/posts'
import { readArticle } from '@/domain/reading/article'
import { readFrame, type Shown, tagsOfShown } from '@/domain/reading/page'
import { readAuthor, readHome, readSection, readTag } from '@/domain/reading/profiles'
import { createBlock, openBlock, restoreBlock, saveBlock, trashBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { saveSection } from '@/domain/sections'
import { saveTag } from '@/domain/tags'
import { aNewsroomAtWork, anyOf, type Choose } from '../relatedLinks/work'
import {
  aBlock,
  aBody,
  anAuthor,
  aPublishedPost,
  aSection,
  aTag,
  publish,
} from '../support/newsroom'
import { anActor } from '../support/people'

type Kept = { html: string; tags: string[]; number: number }

/**
 * Whatever a newsroom does in whatever order, no page looks different whose tags were not raised.
 * Of its 22 articles 20 are of one month, so that every change may move one over an edge: of the
 * newest, of a page of the month, or of a month with articles.
 */
export async function checkNewsroom(steps: number) {
  const { paths, work } = await aNewsroom(await anActor('editor'))
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const pick: Choose = (...choices) =>
        choices[gen(fc.nat, { max: choices.length - 1 })] as (typeof choices)[number]
      const kept = new Map<string, Kept>()
      for (let step = 0; step < steps; step += 1) {
        const change = pick(...Object.keys(work))
        // Some cannot be done now, such as a slug that another has; then nothing may have changed.
        await work[change]?.(pick).catch(() => undefined)
        for (const path of paths) await expectUnchangedOrRaised(kept, path, `${step}: ${change}`)
      }
    }),
    // A shorter run would begin with what the longer one has left in the database.
    { numRuns: 1, endOnFailure: true },
  )
}

/** The same of rules, times, slots and rankings of related links. */
export async function checkRelatedLinks(steps: number) {
  const { room, work } = await aNewsroomAtWork(await anActor('editor'))
  const lists = ['/', '/section/tv', '/section/film', '/tag/dance', '/author/ann']
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const pick: Choose = (...choices) =>
        choices[gen(anyOf, choices.length)] as (typeof choices)[number]
      const kept = new Map<string, Kept>()
      for (let step = 0; step < steps; step += 1) {
        const change = pick(...Object.keys(work))
        await work[change]?.(pick)
        for (const path of [...lists, ...room.posts.map(({ slug }) => `/${slug}`)]) {
          await expectUnchangedOrRaised(kept, path, `${step}: ${change}`)
        }
      }
    }),
    { numRuns: 1, endOnFailure: true },
  )
}

async function expectUnchangedOrRaised(kept: Map<string, Kept>, path: string, after: string) {
  const number = currentSequence().number
  const page = await readPage(path)
  const before = kept.get(path)
  if (before && areUnchangedSince(before.number, before.tags)) {
    expect(page?.html ?? 'nothing', `${path} after ${after}`).toBe(before.html)
  } else if (page) {
    // What is kept because it shows the same must look the same.
    if (before && showTheSame(before.tags, page.tags)) expect(page.html).toBe(before.html)
    kept.set(path, { ...page, number })
  } else {
    kept.delete(path)
  }
}

async function aNewsroom(editor: Actor) {
  const authors = [await anAuthor('ann'), await anAuthor('ben')] as const
  const sections = [await aSection('tv'), await aSection('film')] as const
  const tags = [await aTag('dance'), await aTag('war')] as const
  const posts: string[] = []
  vi.useFakeTimers({ toFake: ['Date'] })
  for (let number = 1; number <= 22; number += 1) {
    vi.setSystemTime(Date.UTC(2026, number <= 2 ? 7 : 9, number, 10, 30))
    const fields = { sectionId: sections[0], authorIds: [authors[number % 2 ? 0 : 1]] }
    posts.push(await aPublishedPost(editor, { title: `Post ${number}`, ...fields }))
  }
  const link = (postId: string, label: string | null) => {
    return { id: crypto.randomUUID(), target: { kind: 'post' as const, postId }, label, rel: [] }
  }
  const block = await createBlock(editor, {
    name: 'B',
    heading: '',
    layout: 'list',
    links: [],
    ...curated,
  })
  if (!block.ok) throw new Error(block.message)
  const id = block.id

  const bodyOf = (pick: Choose) => {
    const layout = pick<'line' | 'cards'>('line', 'cards')
    const label = pick({}, { label: 'Ours' })
    const local = aBlock([pick(...posts)], { layout, ...label })
    return aBody(pick('One.', 'Two.'), pick(local, aBlock([], { sharedBlockId: id })))
  }
  const changeOf = (pick: Choose) =>
    pick(
      { title: pick('A', 'B') },
      { slug: pick('', 'post-1', 'post-2', 'other') },
      { standfirst: pick('', 'So it is.') },
      { sectionId: pick(null, ...sections) },
      { authorIds: pick<string[]>([], [authors[0]], [authors[1], authors[0]]) },
      { tagIds: pick<string[]>([], [tags[0]], [...tags]) },
      { seoTitle: pick('', 'For search') },
      { body: bodyOf(pick) },
    )
  const write = async (pick: Choose) => {
    if (posts.length === 28) return
    vi.setSystemTime(Date.now() + pick(3_600_000, 86_400_000, 20 * 86_400_000))
    posts.push(await aPublishedPost(editor, { title: 'New', ...changeOf(pick), ...changeOf(pick) }))
  }
  const work: Record<string, (pick: Choose) => Promise<unknown>> = {
    write,
    writeAgain: write,
    update: (pick) => publish(editor, pick(...posts), changeOf(pick)),
    unpublish: (pick) => unpublishPost(editor, { postId: pick(...posts) }),
    trash: (pick) => trashPost(editor, { postId: pick(...posts) }),
    restore: async () => {
      for (const postId of posts) await restorePost(editor, { postId })
    },
    author: (pick) => {
      const [name, slug, bio] = [pick('Ann', 'Anna'), pick('ann', 'anna'), pick('', 'Writes.')]
      const rest = { avatarId: null, links: [], userId: null }
      return saveAuthor(editor, { id: authors[0], name, slug, bio, ...rest })
    },
    section: (pick) => {
      const [name, slug] = [pick('TV', 'Television'), pick('tv', 'television')]
      return saveSection(editor, { id: sections[0], name, slug, description: pick('', 'Shows.') })
    },
    tag: (pick) => saveTag(editor, { id: tags[0], name: pick('Dance', 'Ballet'), slug: 'dance' }),
    block: async (pick) => {
      const opened = await openBlock(editor, { id, placementPage: 1 })
      const content = {
        name: 'B',
        heading: pick('', 'Next'),
        layout: pick('list', 'cards'),
      } as const
      const links = [link(pick(...posts), pick(null, 'Ours'))]
      const baseVersion = opened?.version ?? 0
      return saveBlock(editor, { id, baseVersion, ...content, links, ...curated })
    },
    trashBlock: () => trashBlock(editor, { id }),
    restoreBlock: () => restoreBlock(editor, { id }),
  }
  const lists = ['/', '/author/ann', '/author/ben', '/section/tv', '/section/film', '/tag/dance']
  const months = lists.flatMap((path) => monthPages.map((page) => path.replace(/\/$/, '') + page))
  const slugs = ['a', 'b', 'new', 'other', ...posts.map((_, index) => `post-${index + 1}`)]
  return { work, paths: [...lists, ...months, ...slugs.map((slug) => `/${slug}`)] }
}

const monthPages = ['08', '10', '10/2', '11', '12'].map((month) => `/2026/${month}`)

/** What readers get at a path, and the tags that it carries; null for a page that nobody keeps. */
async function readPage(path: string): Promise<{ html: string; tags: string[] } | null> {
  const frame = await readFrame()
  const site = frame.view
  const page = (element: ReactNode, head: unknown[], shown: Shown<unknown>) => ({
    html: renderToStaticMarkup(<SiteFrame site={site}>{element}</SiteFrame>) + JSON.stringify(head),
    tags: [...tagsOfShown(frame), ...tagsOfShown(shown)],
  })
  const [, kind = '', slug = '', ...rest] = path.split('/')
  if (kind === '' || /^\d{4}$/.test(kind)) {
    const home = await readHome(path.slice(1))
    const subject = { name: '', description: site.tagline, href: '/' }
    if (!home || 'movedTo' in home) return null
    const head = [listMetadata(subject, home.view, site, url)]
    return page(<HomePage site={site} list={home.view} />, head, home)
  }
  if (kind === 'author') {
    const found = await readAuthor(slug, rest.join('/'))
    if (!found || 'movedTo' in found) return null
    const { subject, list } = found.view
    const head = [authorMetadata(subject, list, site, url)]
    return page(<AuthorPage author={subject} list={list} />, head, found)
  }
  if (kind === 'section' || kind === 'tag') {
    const read = kind === 'section' ? readSection : readTag
    const found = await read(slug, rest.join('/'))
    if (!found || 'movedTo' in found) return null
    const { subject, list } = found.view
    const head = [listMetadata({ description: '', ...subject }, list, site, url)]
    const name = kind === 'section' ? 'Section' : 'Tag'
    return page(<ListPage kind={name} subject={subject} list={list} />, head, found)
  }
  const found = await readArticle(kind)
  if (!found || 'movedTo' in found) return null
  const { view } = found
  const head = [articleMetadata(view, site, url), articleStructuredData(view, site, url)]
  return page(<ArticlePage article={view} />, head, found)
}

const url = 'https://news.example'
