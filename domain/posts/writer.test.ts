import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { db } from '@/db/client'
import { revisions } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { aBody } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { attend, takeOver } from '../visits'
import { keepText, openPost, publishPost, saveDraft } from '.'
import { emptyContent } from './content'

aDatabase()

describe('a save', () => {
  test('of the writer is taken', async () => {
    const arno = await aVisit(await aPost())
    expect(await arno.saves(1, 'One')).toMatchObject({ ok: true, version: 2 })
  })

  test('of someone who was taken over is refused with the name of who writes, and kept', async () => {
    const postId = await aPost()
    const [arno, edda] = [await aVisit(postId), await aVisit(postId)]
    await takeOver(edda.actor, edda.name)
    const refusal = await arno.saves(1, 'Mine')
    expect(refusal).toMatchObject({ ok: false, error: 'taken-over' })
    expect(refusal).toHaveProperty('message', expect.stringContaining('The editor is writing'))
    expect(titlesKept(postId)).toEqual(['Mine'])
    await arno.saves(1, 'Mine')
    expect(titlesKept(postId)).toEqual(['Mine'])
    expect(await titleOf(edda.actor, postId)).toBe('An article')
  })

  test('of a program is refused while somebody writes', async () => {
    const postId = await aPost()
    const { actor } = await aVisit(postId)
    const content = { ...emptyContent, title: 'By a program' }
    expect(await saveDraft(actor, { postId, baseVersion: 1, content })).toMatchObject({
      error: 'taken-over',
    })
  })

  test('under the log-in of another person is refused, and kept for nobody', async () => {
    const postId = await aPost()
    const arno = await aVisit(postId)
    const other = await anActor('editor')
    expect(await arno.saves(1, 'Mine', { as: other })).toMatchObject({ error: 'another-person' })
    expect(titlesKept(postId)).toEqual([])
  })

  test('by the id of another’s visit alone is refused', async () => {
    const postId = await aPost()
    const arno = await aVisit(postId)
    const other = await anActor('editor')
    const visit = { id: arno.name.visitId, userId: other.userId, continues: [] }
    const content = { ...emptyContent, title: 'Forged', body: aBody('Some words.') }
    const answer = await saveDraft(other, { postId, baseVersion: 1, content, visit })
    expect(answer).toMatchObject({ error: 'taken-over' })
    expect(await titleOf(other, postId)).toBe('An article')
  })

  test('whose answer was lost is not taken for that of another', async () => {
    const arno = await aVisit(await aPost())
    await arno.saves(1, 'One')
    expect(await arno.saves(1, 'One and more')).toMatchObject({ ok: true, version: 3 })
  })

  test('whose answer was lost is known to be one’s own after the editor was opened anew', async () => {
    const postId = await aPost()
    const first = await aVisit(postId)
    await first.saves(1, 'One')
    const second = await aVisit(postId, first.actor)
    const continues = [first.name.visitId]
    expect(await second.saves(1, 'One and more', { continues })).toMatchObject({ ok: true })
  })

  test('is refused as old when somebody else has changed the article since', async () => {
    const postId = await aPost()
    const [arno, edda] = [await aVisit(postId), await aVisit(postId)]
    await arno.saves(1, 'Mine')
    await takeOver(edda.actor, edda.name)
    await edda.saves(2, 'Theirs')
    await takeOver(arno.actor, arno.name)
    expect(await arno.saves(2, 'Mine and more')).toMatchObject({ error: 'stale-version' })
  })

  test('is refused as old when the article was published since', async () => {
    const postId = await aPost()
    const arno = await aVisit(postId)
    await arno.saves(1, 'Mine')
    const published = await publishPost(arno.actor, { postId, baseVersion: 2 })
    expect(published.ok).toBe(true)
    expect(await arno.saves(1, 'Mine and more')).toMatchObject({ error: 'stale-version' })
  })
})

test('a text that an earlier visit left is kept as a revision, and only where it is another', async () => {
  const postId = await aPost()
  const arno = await aVisit(postId)
  await arno.saves(1, 'One')
  const left = (title: string) =>
    keepText(arno.actor, {
      postId,
      userId: arno.actor.userId,
      content: { ...emptyContent, title, body: aBody('Some words.') },
    })
  expect(await left('One')).toEqual({ ok: true })
  expect(titlesKept(postId)).toEqual([])
  expect(await left('Another')).toEqual({ ok: true })
  expect(titlesKept(postId)).toEqual(['Another'])
})

/** An editor that was opened. */
async function aVisit(postId: string, given?: Actor) {
  const actor = given ?? (await anActor('editor'))
  const name = { postId, visitId: uuidv7(), userId: actor.userId }
  await attend(actor, { ...name, isOpening: true })
  return {
    actor,
    name,
    saves(baseVersion: number, title: string, { as = actor, continues = [] }: Given = {}) {
      const content = { ...emptyContent, title, body: aBody('Some words.') }
      const visit = { id: name.visitId, userId: actor.userId, continues }
      return saveDraft(as, { postId, baseVersion, content, visit })
    },
  }
}

type Given = { as?: Actor; continues?: string[] }

function titlesKept(postId: string) {
  const rows = db().select().from(revisions).where(eq(revisions.postId, postId)).all()
  return rows.filter(({ reason }) => reason === 'conflict').map(({ content }) => content.title)
}

async function titleOf(actor: Actor, postId: string) {
  return (await openPost(actor, postId))?.content.title
}
