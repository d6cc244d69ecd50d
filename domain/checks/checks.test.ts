import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { hrefOfPost } from '@/content/link/reference'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, aSection } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { heading, image, linked, paragraph } from '@/tests/support/views'
import { createPost, openPost, publishPost, saveDraft, unpublishPost } from '../posts'
import type { PostContent } from '../posts/content'
import { checkPost, openCheckLevels, saveCheckLevels } from '.'
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

  test('hidden-links, with the way to the words', async () => {
    const targetId = await aPublishedPost(editor, { title: 'Target' })
    await unpublishPost(editor, { postId: targetId })
    const whole = await everythingInIt()
    const words = paragraph('See ', linked(hrefOfPost(targetId), 'these words'))
    const body = aBody('Words.', words, ...rest(whole.body))
    expect(await findingsOf({ ...whole, body })).toMatchObject([
      {
        check: 'hidden-links',
        message: expect.stringContaining('these words'),
        place: { path: [1, 1] },
      },
    ])
  })
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

  test('not looked for finds nothing', async () => {
    await setLevel('section', 'off')
    expect(await findingsOf({ ...(await everythingInIt()), sectionId: null })).toEqual([])
  })
})

test('every check has a level before any was set', async () => {
  const { levels } = await openCheckLevels(editor)
  expect(levels).toEqual(checkIds.map((check) => ({ check, level: 'warn' })))
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

async function setLevel(check: CheckId, level: 'off' | 'warn' | 'block') {
  await saveCheckLevels(editor, { levels: [{ check, level }] })
}
