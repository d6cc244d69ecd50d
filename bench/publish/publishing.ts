import { encode } from 'next-auth/jwt'
import type { Actor } from '@/auth/policy'
import { publishPost, saveDraft } from '@/domain/posts'
import type { PostContent } from '@/domain/posts/content'
import { openPost } from '@/domain/posts/open'
import { saveTag } from '@/domain/tags'
import { ask } from '../../tests/support/ask'
import { aBody, aPublishedPost, aTag } from '../../tests/support/newsroom'
import { anActor } from '../../tests/support/people'
import type { Site } from '../../tests/support/site'
import { actionCaller } from './actions'
import { median, timed } from './times'

/** A server compiles what it does often: it is measured as one that has been up for a while. */
const warmUp = 30
const rounds = 30

/** From the save of a change to the first reader's page with it, in ms. */
export async function measurePublishing(site: Site, secret: string) {
  const actor = await anActor('editor')
  const postId = await aPublishedPost(actor, {
    title: 'Measured',
    slug: 'measured',
    body: words(0),
  })
  const tagId = await aTag('empty')
  const read = (path: string) => ask(site.url, path)
  await read('/measured')
  await read('/tag/empty')
  const cookie = await cookieOf(actor, secret)
  const call = actionCaller(site.url, cookie)
  const byDomain: number[] = []
  const overHttp: number[] = []
  const firstRender: number[] = []
  const emptyPage: number[] = []
  for (let round = 1; round <= warmUp + rounds; round += 1) {
    byDomain.push(
      await timed(async () => {
        const saved = await saveDraft(actor, await nextDraft(actor, postId, round * 2))
        if (!saved.ok) throw new Error(saved.message)
        await publishPost(actor, { postId, baseVersion: saved.version })
        await expectText(await read('/measured'), round * 2)
      }),
    )
    const draft = await nextDraft(actor, postId, round * 2 + 1)
    overHttp.push(
      await timed(async () => {
        const version = await call('saveDraft', draft)
        await call('publishPost', { postId, baseVersion: version })
        firstRender.push(
          await timed(async () => expectText(await read('/measured'), round * 2 + 1)),
        )
      }),
    )
    await saveTag(actor, { id: tagId, slug: 'empty', name: `Empty ${round}` })
    emptyPage.push(await timed(() => read('/tag/empty')))
  }
  return {
    'save, publish, read: domain calls': typical(byDomain),
    'save, publish, read: HTTP': typical(overHttp),
    'first render': typical(firstRender),
    'of an empty page': typical(emptyPage),
    'first render, ratio': typical(firstRender) / typical(emptyPage),
  }
}

function typical(times: number[]) {
  return median(times.slice(warmUp))
}

async function nextDraft(actor: Actor, postId: string, round: number) {
  const opened = await openPost(actor, postId)
  if (!opened) throw new Error('There is no such article.')
  const content: PostContent = { ...opened.content, body: words(round) }
  return { postId, baseVersion: opened.post.version, content }
}

function words(round: number) {
  const text = 'It was renewed, and then it was not, as its makers said. '.repeat(6)
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] }
  return aBody(`Change ${round}.`, ...Array.from({ length: 12 }, () => paragraph))
}

async function expectText({ bytes }: { bytes: Buffer }, round: number) {
  if (!bytes.includes(`Change ${round}.`)) throw new Error('The reader got an older page.')
}

async function cookieOf({ sessionId }: Actor, secret: string) {
  return `throughline-session=${await encode({ token: { sessionId }, secret })}`
}
