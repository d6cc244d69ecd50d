import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import { listAuthors } from '../authors'
import { listSections } from '../sections'
import { listTags } from '../tags'
import { listBlocks } from './listBlocks'
import type { Named } from './mentioned'

export const NameSearch = z.object({
  kind: z.enum(['sections', 'tags', 'authors', 'blocks']),
  search: z.string().trim().max(200),
})

export type NameSearch = z.infer<typeof NameSearch>

/** The first things of a kind whose name has what is searched: for rules and slots to speak of. */
export async function searchNames(actor: Actor, { kind, search }: NameSearch): Promise<Named[]> {
  const found = await searches[kind](actor, { search, page: 1 })
  return found.map(({ id, name }) => ({ id, name }))
}

type Search = (actor: Actor, listing: { search: string; page: number }) => Promise<Named[]>

/** Each authorises by itself. */
const searches: Record<NameSearch['kind'], Search> = {
  sections: async (actor, listing) => (await listSections(actor, listing)).rows,
  tags: async (actor, listing) => (await listTags(actor, listing)).rows,
  authors: async (actor, listing) => (await listAuthors(actor, listing)).rows,
  blocks: async (actor, listing) => (await listBlocks(actor, { ...listing, view: 'all' })).blocks,
}
