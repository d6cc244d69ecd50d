import { expect, test } from 'vitest'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { hiddenBecause } from './links'

const guide = { id: 'guide', href: '/guide', state: 'published' } as TargetDescription
const draft = { id: 'draft', href: null, state: 'draft' } as TargetDescription
const targets = new Map([guide, draft].map((target) => [target.id, target]))

test('readers get a target that was picked twice once', () => {
  expect(reasons([to('guide'), to('draft'), to('guide')])).toEqual([null, 'Draft', 'Twice'])
})

test('an address with a slash at its end and one without are the same', () => {
  const [one, other] = [toPage('https://a.example/b'), toPage('https://a.example/b/')]
  expect(reasons([one, other, toPage('https://a.example/c')])).toEqual([null, 'Twice', null])
})

test('of a target that readers may not open, its state is said', () => {
  expect(reasons([to('draft'), to('draft'), to('gone')])).toEqual(['Draft', 'Draft', 'Deleted'])
})

function reasons(links: RelatedLink[]) {
  return links.map((link) => hiddenBecause(link, links, targets))
}

function to(postId: string): RelatedLink {
  return { id: crypto.randomUUID(), target: { kind: 'post', postId }, label: null, rel: [] }
}

function toPage(url: string): RelatedLink {
  return { id: crypto.randomUUID(), target: { kind: 'url', url }, label: url, rel: [] }
}
