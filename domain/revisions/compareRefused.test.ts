import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { type Choice, mergeParts } from '@/content/comparison/merge'
import { plainText } from '@/content/plainText'
import { createPost, openPost, saveDraft } from '@/domain/posts'
import type { PostContent } from '@/domain/posts/content'
import { aDatabase } from '@/tests/support/database'
import { aBody, aSection } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { compareRefused, listRevisions } from '.'

aDatabase()

let author: Actor
let editor: Actor
let postId: string

beforeEach(async () => {
  author = await anActor('author')
  editor = await anActor('editor')
  postId = (await createPost(author)).id
})

test('a refused text and the one in its place are merged in parts, and both are kept', async () => {
  const opened = await save(author, { body: two('The first block.', 'The second block.') })
  await save(editor, { body: two('The first block.', 'The second block, by the editor.') })
  const mine = { ...opened.content, body: two('The first block, by me.', 'The second block.') }
  const refused = await saveDraft(author, { postId, ...based(opened), content: mine })
  expect(refused).toMatchObject({ ok: false, error: 'stale-version' })
  expect(await keptTexts()).toEqual([
    ['conflict', author.name],
    ['autosave', editor.name],
    ['autosave', author.name],
  ])

  const { theirs, parts } = await compared(mine)
  expect(parts.map(({ isSame }) => isSame)).toEqual([false, false])
  const choices: Choice[] = ['mine', 'theirs']
  const body = mergeParts(parts, (index) => choices[index] ?? 'mine')
  const content = { ...theirs.content, body }
  const saved = await saveDraft(author, { postId, baseVersion: theirs.version, content })
  expect(saved).toMatchObject({ ok: true })
  expect(plainText((await open()).content.body)).toBe(
    'The first block, by me.\n\nThe second block, by the editor.',
  )
  expect(await keptTexts()).toEqual([
    [null, author.name],
    ['conflict', author.name],
    ['autosave', editor.name],
    ['autosave', author.name],
  ])
})

test('the comparison is with the newest text, and tells whose it is and what it names', async () => {
  const sectionId = await aSection('film')
  const { content: mine } = await open()
  await save(editor, { title: 'By the editor', sectionId })
  const { theirs, fields } = await compared({ ...mine, title: 'By me' })
  expect(theirs).toMatchObject({ version: 2, savedByName: editor.name })
  expect(fields.map(({ field }) => field)).toEqual(['title', 'sectionId'])
  expect(fields[1]?.pieces).toMatchObject([{ text: 'Section film', change: 'removed' }])
})

function two(first: string, second: string) {
  return aBody(first, ...(aBody(second).content ?? []))
}

async function open() {
  const opened = await openPost(editor, postId)
  if (!opened) throw new Error('There is no such article.')
  return opened
}

function based({ post }: Awaited<ReturnType<typeof open>>) {
  return { baseVersion: post.version }
}

/** Returns the article as it is then. */
async function save(actor: Actor, change: Partial<PostContent>) {
  const opened = await open()
  const content = { ...opened.content, ...change }
  const saved = await saveDraft(actor, { postId, ...based(opened), content })
  if (!saved.ok) throw new Error(saved.message)
  return open()
}

/** Newest first; the one without a reason is not kept yet. */
async function keptTexts() {
  const list = await listRevisions(author, { postId, page: 1 })
  return list?.rows.map(({ reason, byName }) => [reason, byName])
}

async function compared(mine: PostContent) {
  const answer = await compareRefused(author, { postId, mine })
  if (!answer.ok) throw new Error(answer.message)
  return answer.comparison
}
