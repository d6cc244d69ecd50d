import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { isSafeHref } from '@/content/link/href'
import { countLinks } from '@/db/links/find'
import { findTargets } from '@/db/linkTargets'
import { countPlacements } from '@/db/references'
import { findBlock } from '@/db/relatedLinks'
import { slotsShowing } from '@/db/slots'
import { knownAmong } from '../posts/known'
import { describeTarget, type TargetDescription } from '../relatedLinks/describeTargets'
import { filterOf, LinkListing, mostCounted } from './listLinks'

/** Read from the address of the screen: an article, a shared block, or an address that a link may have. */
export const UseAddress = z.object({
  post: z.uuid().nullable().catch(null),
  block: z.uuid().nullable().catch(null),
  url: z.string().trim().max(2048).refine(isSafeHref).catch(''),
})

export type Use = {
  subject:
    | { kind: 'post'; article: TargetDescription }
    | { kind: 'block'; id: string; name: string }
    | { kind: 'url'; url: string }
  /** How many links there are of each kind, at most `mostCounted`. */
  counts: { label: string; count: number; href: string | null }[]
}

/** Lists the uses of an article, a block or an outside page; null if there is no such thing. */
export async function whereUsed(
  actor: Actor,
  { post, block, url }: z.output<typeof UseAddress>,
): Promise<Use | null> {
  authorise(actor, 'links.list')
  if (block) return useOfBlock(block)
  if (post) {
    const [found] = await findTargets([post])
    if (!found || !(await knownAmong(actor, [found])).has(post)) return null
    const subject = { kind: 'post', article: describeTarget(found) } as const
    return { subject, counts: [...(await linksTo(actor, post)), ...(await linksFrom(actor, post))] }
  }
  if (url) return { subject: { kind: 'url', url }, counts: await linksTo(actor, url) }
  return null
}

async function useOfBlock(id: string): Promise<Use | null> {
  const block = await findBlock(id)
  if (!block) return null
  const placements = (await countPlacements([id])).get(id)
  const slots = await slotsShowing(id)
  return {
    subject: { kind: 'block', id, name: block.name },
    counts: [
      {
        label: 'Articles that place it',
        count: placements?.all ?? 0,
        href: `/admin/related-links/${id}#used-in`,
      },
      ...slots.map(({ name }) => {
        return { label: `Slot: ${name}`, count: 1, href: '/admin/related-links/slots' }
      }),
      {
        label: 'Links that it holds',
        count: block.links.length,
        href: `/admin/related-links/links?block=${id}`,
      },
    ],
  }
}

const waysIn = [
  { label: 'Links of the text', kind: 'text', copy: 'live' },
  { label: 'Related links', kind: 'related', copy: 'live' },
  { label: 'Links of shared blocks', kind: 'shared', copy: 'live' },
  { label: 'Links in drafts', kind: null, copy: 'working' },
] as const

async function linksTo(actor: Actor, target: string) {
  return Promise.all(
    waysIn.map(async ({ label, kind, copy }) => {
      const listing = LinkListing.parse({ target, kind, copy })
      const count = await countLinks(filterOf(actor, listing), mostCounted)
      const query = new URLSearchParams({ target, ...(kind && { kind }), copy })
      return { label, count, href: `/admin/related-links/links?${query}` }
    }),
  )
}

async function linksFrom(actor: Actor, post: string) {
  const count = await countLinks(filterOf(actor, LinkListing.parse({ post })), mostCounted)
  return [{ label: 'Links on its page', count, href: `/admin/related-links/links?post=${post}` }]
}
