import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import { hrefOfPost } from '@/content/link/reference'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, aSection } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPicture, heading, image, linked, paragraph } from '@/tests/support/views'
import { createPost, openPost, publishPost, saveDraft, unpublishPost } from '../posts'
import type { PostContent } from '../posts/content'
import { checkPost, openCheckLevels, saveCheckLevels } from '.'
import { findProblems } from './find'
import { type CheckId, checkIds } from './list'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

test('an article with everything in it passes every check', async () => {
  expect(await findingsOf(await everythingInIt())).toEqual([])
})

describe('the checks find', () => {
  test.each<[CheckId, (whole: Partial<PostContent>) => Partial<PostContent>]>([
    ['standfirst', () => ({ standfirst: ' ' })],
    ['section', () => ({ sectionId: null })],
    ['long-title', () => ({ title: 'word '.repeat(20) })],
    ['few-related-links', () => ({ body: aBody('Words.') })],
    ['alt-text', ({ body }) => ({ body: aBody('Words.', image({ alt: '' }), ...rest(body)) })],
    [
      'heading-levels',
      ({ body }) => ({ body: aBody('Words.', heading(3, 'Deep'), ...rest(body)) }),
    ],
    ['empty-blocks', ({ body }) => ({ body: aBody('Words.', aBlock([]), ...rest(body)) })],
  ])('%s', async (check, change) => {
    const whole = await everythingInIt()
    const findings = await findingsOf({ ...whole, ...change(whole) })
    expect(findings.map((finding) => finding.check)).toEqual([check])
  })

  test('no standfirst where a short answer stands in for it', async () => {
    const whole = await everythingInIt()
    const answer = { type: 'shortAnswer', content: [{ type: 'text', text: 'It is.' }] }
    const content = [answer, ...(whole.body?.content ?? [])]
    const body = { type: 'doc' as const, content }
    expect(await findingsOf({ ...whole, standfirst: '', body })).toEqual([])
  })

  test('same-title', async () => {
    await aPublishedPost(editor, { title: 'Is it over?' })
    expect(await findingsOf(await everythingInIt())).toMatchObject([{ check: 'same-title' }])
  })

  test('same-title, whatever its capitals', async () => {
    await aPublishedPost(editor, { title: 'IS IT OVER?' })
    expect(await findingsOf(await everythingInIt())).toMatchObject([{ check: 'same-title' }])
  })

  test('same-slug, where it would be made of the title', async () => {
    await aPublishedPost(editor, { title: 'It Is', slug: 'is-it-over' })
    expect(await findingsOf(await everythingInIt())).toMatchObject([
      { check: 'same-slug', place: { field: 'slug' } },
    ])
  })

  test('same-slug, where the other article took it after this one was saved', async () => {
    const postId = await saved({ ...(await everythingInIt()), slug: 'over' })
    await publishPost(editor, { postId, baseVersion: 2 })
    await saveDraft(editor, { postId, baseVersion: 3, content: await draftOf(postId, 'ended') })
    await aPublishedPost(editor, { title: 'Another', slug: 'ended' })
    const { findings } = await checkPost(editor, { postId })
    expect(findings).toMatchObject([{ check: 'same-slug', place: { field: 'slug' } }])
  })

  test('hidden-links among the related links of a block that has others', async () => {
    const whole = await everythingInIt()
    const { id: draft } = await createPost(editor)
    const target = await aPublishedPost(editor, { title: 'Target' })
    const body = aBody('Words.', aBlock([draft, target]), ...rest(whole.body))
    expect(await findingsOf({ ...whole, body })).toMatchObject([
      { check: 'hidden-links', place: { path: [1] } },
    ])
  })

  test('hidden-links to addresses of this site where no article is, and to no other page', async () => {
    const whole = await everythingInIt()
    const words = ['/gone', '/gone#part', '/', '/section/music', 'https://example.com/gone'].map(
      (href) => linked(href, href),
    )
    const related = ['/gone', '/section/music'].map((path) => {
      const target = { kind: 'url' as const, url: readConfig().siteUrl + path }
      return { id: uuidv7(), target, label: path, rel: [] }
    })
    const block = aBlock([], { links: related })
    const body = aBody('Words.', paragraph(...words), block, ...rest(whole.body))
    const findings = await findingsOf({ ...whole, body })
    const paths = [[1, 0], [1, 1], [2]]
    expect(findings.map(({ place }) => place)).toEqual(paths.map((path) => ({ path })))
  })

  test('hidden-links, with the way to the words', async () => {
    const targetId = await aPublishedPost(editor, { title: 'Target' })
    await unpublishPost(editor, { postId: targetId })
    const whole = await everythingInIt()
    const words = paragraph('See ', linked(hrefOfPost(targetId), 'these words'))
    const attrs = { source: 'Our interview', sourceUrl: hrefOfPost(targetId) }
    const quotation = { type: 'blockquote', attrs, content: [paragraph('As she said.')] }
    const body = aBody('Words.', words, quotation, ...rest(whole.body))
    expect(await findingsOf({ ...whole, body })).toMatchObject([
      {
        check: 'hidden-links',
        message: expect.stringContaining('these words'),
        place: { path: [1, 1] },
      },
      {
        check: 'hidden-links',
        message: expect.stringContaining('Our interview'),
        place: { path: [2] },
      },
    ])
  })
})

test('too few related links lead to the last block, and to the end where there is none', async () => {
  const whole = await everythingInIt()
  const [block] = rest(whole.body).slice(-1)
  const onlyOne = { ...block, type: 'relatedLinkBlock', attrs: aBlock([]).attrs ?? {} }
  const places = async (...blocks: Parameters<typeof aBody>) =>
    (await findingsOf({ ...whole, body: aBody(...blocks) }))
      .filter(({ check }) => check === 'few-related-links')
      .map(({ place }) => place)
  expect(await places('Words.', onlyOne, paragraph('End.'))).toEqual([{ path: [1] }])
  expect(await places('Words.', paragraph('End.'))).toEqual([{ path: [1] }])
})

describe('what is in the details', () => {
  test('a title for search results is what has to fit into them', () => {
    const long = 'word '.repeat(20)
    expect(problems({ title: long, seoTitle: 'Short' })).toEqual([])
    expect(problems({ title: 'Short', seoTitle: long })).toMatchObject([
      { check: 'long-title', place: { field: 'seoTitle' } },
    ])
  })

  test('a hero image needs an alt text, and the size of social cards', () => {
    const small = { ...aPicture, width: 1199, height: 630 }
    expect(problems({ heroAlt: 'A stage' }, { ...aPicture, width: 1200, height: 630 })).toEqual([])
    expect(problems({ heroAlt: '' }, small)).toMatchObject([
      { check: 'alt-text', place: { field: 'heroAlt' } },
      { check: 'small-hero', place: { field: 'hero' } },
    ])
  })

  test('a short answer does for a standfirst, where it says something', () => {
    const answered = (text: string) =>
      problems({
        standfirst: '',
        body: {
          type: 'doc',
          content: [
            { type: 'shortAnswer', content: [{ type: 'text', text }] },
            { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] },
          ],
        },
      })
    expect(answered('It is.')).toEqual([])
    expect(answered(' ')).toMatchObject([{ check: 'standfirst' }])
  })

  function problems(content: Partial<PostContent>, hero: typeof aPicture | null = null) {
    const whole = {
      title: 'Is it over?',
      standfirst: 'It is.',
      slug: '',
      sectionId: 'television',
      seoTitle: '',
      heroAlt: '',
      body: aBody('Words.'),
      ...content,
    } as PostContent
    return findProblems(whole, {
      blocks: [],
      visiblePostIds: new Set(),
      deadAddresses: new Set(),
      hero,
      taken: { title: false, slug: false },
      leastRelatedLinks: 0,
    })
  }
})

describe('a check that editors made', () => {
  test('stop publishing does so until the article is mended', async () => {
    const whole = await everythingInIt()
    await setLevel('section', 'block')
    const refused = await savedAndPublished({ ...whole, sectionId: null })
    expect(refused).toMatchObject({ ok: false, error: 'checks' })
    expect(await savedAndPublished(whole)).toMatchObject({ ok: true })
  })

  test('warn lets the article pass', async () => {
    const whole = await everythingInIt()
    expect(await savedAndPublished({ ...whole, sectionId: null })).toMatchObject({ ok: true })
  })

  test('ask for more related links does so of every article', async () => {
    const levels = [{ check: 'few-related-links' as const, level: 'warn' as const, least: 4 }]
    await saveCheckLevels(editor, { levels })
    expect(await findingsOf(await everythingInIt())).toMatchObject([
      { check: 'few-related-links', message: 'Readers get 3 related links, of at least 4.' },
    ])
  })

  test('not looked for finds nothing', async () => {
    await setLevel('section', 'off')
    expect(await findingsOf({ ...(await everythingInIt()), sectionId: null })).toEqual([])
  })
})

test('every check has a level before any was set', async () => {
  const { levels } = await openCheckLevels(editor)
  expect(levels).toEqual(
    checkIds.map((check) => ({
      check,
      level: 'warn',
      least: check === 'few-related-links' ? 3 : null,
    })),
  )
})

async function everythingInIt(): Promise<Partial<PostContent>> {
  const targets = [
    await aPublishedPost(editor, { title: 'One' }),
    await aPublishedPost(editor, { title: 'Two' }),
    await aPublishedPost(editor, { title: 'Three' }),
  ]
  return {
    title: 'Is it over?',
    standfirst: 'It is.',
    sectionId: await aSection(`section-${targets[0]}`),
    body: aBody('Words.', heading(2, 'Part'), aBlock(targets)),
  }
}

/** What stands behind the first paragraph. */
function rest(body: PostContent['body'] | undefined) {
  return body?.content?.slice(1) ?? []
}

async function findingsOf(content: Partial<PostContent>) {
  const postId = await saved(content)
  return (await checkPost(editor, { postId })).findings
}

async function savedAndPublished(content: Partial<PostContent>) {
  return publishPost(editor, { postId: await saved(content), baseVersion: 2 })
}

async function saved(change: Partial<PostContent>) {
  const { id: postId } = await createPost(editor)
  const opened = await openPost(editor, postId)
  if (!opened) throw new Error('There is no such article.')
  const content = { ...opened.content, ...change }
  expect(await saveDraft(editor, { postId, baseVersion: 1, content })).toMatchObject({ ok: true })
  return postId
}

async function draftOf(postId: string, slug: string) {
  const opened = await openPost(editor, postId)
  if (!opened) throw new Error('There is no such article.')
  return { ...opened.content, slug }
}

async function setLevel(check: CheckId, level: 'off' | 'warn' | 'block') {
  await saveCheckLevels(editor, { levels: [{ check, level, least: null }] })
}
