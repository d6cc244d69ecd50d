import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, roles } from '@/auth/policy'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { openNeighbourhood } from '../linkMap'
import { listLinks, whereUsed } from '../links'
import { LinkListing } from '../links/listLinks'
import { UseAddress } from '../links/whereUsed'
import { createBlock, describeTargets, openBlock, searchTargets } from '../relatedLinks'
import { curated } from '../relatedLinks/content'
import { nameMentioned } from '../relatedLinks/nameMentioned'
import { createPost, openPost, saveDraft } from '.'
import type { PostContent } from './content'

aDatabase()

const secret = 'The Secret Headline'
const secretUrl = 'https://secret.example/source'

let colleague: Actor
let draft: string
let live: string

beforeEach(async () => {
  colleague = await anActor('author')
  draft = await aDraft(colleague, { title: secret })
  live = await aPublishedPost(colleague, { title: 'Live', body: aBody('W.', aBlock([draft])) })
})

describe.each(roles)('of another’s draft, a %s', (role) => {
  const mayKnow = role === 'admin' || role === 'editor'
  const verb = mayKnow ? 'may' : 'may not'

  test(`${verb} know the headline, wherever it is asked for`, async () => {
    const actor = await anActor(role)
    const block = await aSharedBlock([draft])
    const own = await aDraft(actor, { body: aBody('W.', aBlock([draft])) })
    const answers = {
      found: await searchTargets(actor, { text: 'secret' }),
      newest: await searchTargets(actor, { text: '' }),
      described: await describeTargets(actor, [draft]),
      named: await nameMentioned(actor, { ...nothing, postIds: [draft] }),
      block: await openBlock(actor, { id: block, placementPage: 1 }),
      use: await whereUsed(actor, UseAddress.parse({ post: draft })),
      centre: await openNeighbourhood(actor, { postId: draft }),
      neighbours: await openNeighbourhood(actor, { postId: own }),
      links: await listLinks(actor, LinkListing.parse({ post: live })),
      hidden: await listLinks(actor, LinkListing.parse({ state: 'hidden' })),
    }
    for (const [asked, answer] of Object.entries(answers)) {
      expect(JSON.stringify(answer).includes(secret), asked).toBe(mayKnow)
    }
  })

  test(`${verb} find links by its headline`, async () => {
    const actor = await anActor(role)
    const { total } = await listLinks(actor, LinkListing.parse({ search: 'secret' }))
    expect(total).toBe(mayKnow ? 1 : 0)
  })

  test(`${verb} know where it links to, nor what waits beside a published article`, async () => {
    const actor = await anActor(role)
    await write(colleague, draft, { body: aBody('W.', linkTo(secretUrl)) })
    await write(colleague, live, { body: aBody('W.', linkTo(secretUrl)) })
    const { links } = await listLinks(actor, LinkListing.parse({ copy: 'working' }))
    expect(links.filter(({ url }) => url === secretUrl)).toHaveLength(mayKnow ? 2 : 0)
    const use = await whereUsed(actor, UseAddress.parse({ url: secretUrl }))
    const inDrafts = use?.counts.find(({ label }) => label === 'Links in drafts')
    expect(inDrafts?.count).toBe(mayKnow ? 2 : 0)
  })
})

test('whoever wrote it sees it everywhere', async () => {
  expect(await searchTargets(colleague, { text: 'secret' })).toMatchObject([{ title: secret }])
  expect(await describeTargets(colleague, [draft])).toMatchObject([{ title: secret }])
  expect(await whereUsed(colleague, UseAddress.parse({ post: draft }))).not.toBeNull()
})

test('what readers may open is found by everyone', async () => {
  const contributor = await anActor('contributor')
  await publish(colleague, draft, { body: aBody('Words.') })
  expect(await searchTargets(contributor, { text: 'secret' })).toMatchObject([{ title: secret }])
})

const nothing = { sectionIds: [], tagIds: [], authorIds: [], postIds: [], blockIds: [] }

async function aDraft(actor: Actor, content: Partial<PostContent>) {
  const { id } = await createPost(actor)
  await write(actor, id, content)
  return id
}

async function write(actor: Actor, postId: string, change: Partial<PostContent>) {
  const opened = await openPost(actor, postId)
  if (!opened) throw new Error('There is no such article.')
  const content = { ...opened.content, ...change }
  const saved = await saveDraft(actor, { postId, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
}

function linkTo(href: string) {
  const marks = [{ type: 'link', attrs: { href } }]
  return { type: 'paragraph', content: [{ type: 'text', text: 'there', marks }] }
}

async function aSharedBlock(postIds: string[]) {
  const links = postIds.map((postId) => ({
    id: postId,
    target: { kind: 'post' as const, postId },
    label: null,
    rel: [],
  }))
  const content = { ...curated, name: 'Shared', heading: '', layout: 'list' as const, links }
  const made = await createBlock(await anActor('editor'), content)
  if (!made.ok) throw new Error(made.message)
  return made.id
}
