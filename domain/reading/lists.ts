import { authorTag, listTag, type PostList, postTag } from '@/cache/tags'
import { publishedCards } from '@/db/posts/cards'
import { idsOnPage } from '@/db/posts/lists'
import { onlyParts, type PartsShown, partsShown } from './cardParts'
import type { Shown } from './page'
import type { Card, ListView } from './views'

/** Articles on one page of a list. */
export const pageSize = 20

/** Articles in the "More" list under an article: the next older ones of its section. */
export const moreLength = 4

export const homeList: PostList = { kind: 'home', id: '' }

export function sectionList(id: string): PostList {
  return { kind: 'section', id }
}

/** Whether readers find a page of that number; the first is there, also where it is empty. */
export async function hasPage(list: PostList, page: number): Promise<boolean> {
  return page === 1 || (page > 1 && (await idsOnPage(list, page, pageSize)).length > 0)
}

/** One page of a list; null where the list has no such page. The first page may be empty. */
export async function readList(
  list: PostList,
  page: number,
  address: string,
): Promise<Shown<ListView> | null> {
  const found = await idsOnPage(list, page, pageSize)
  if (found.length === 0 && page > 1) return null
  const next = await idsOnPage(list, page + 1, pageSize)
  const byId = await publishedCards(found)
  const cards = found
    .flatMap((id) => byId.get(id) ?? [])
    .map((card, index) => onlyParts(card, partsShown(list.kind, page, index)))
  return {
    view: {
      cards,
      page,
      newer: page > 1 ? addressOf(address, page - 1) : null,
      older: next.length > 0 ? addressOf(address, page + 1) : null,
    },
    tags: [
      listTag(list, page),
      ...cards.flatMap((card, index) => cardTags(card, partsShown(list.kind, page, index))),
    ],
  }
}

/** Of all that a card shows. The name of its section is among those of the navigation. */
function cardTags({ id, authors }: Card, { section, byline }: PartsShown) {
  return [
    postTag.card(id),
    ...(section ? [postTag.section(id)] : []),
    ...(byline ? [postTag.byline(id), ...authors.map((author) => authorTag.card(author.id))] : []),
  ]
}

/** The first page has no number: it is the list's own address. */
function addressOf(address: string, page: number) {
  if (page === 1) return address
  return address === '/' ? `/page/${page}` : `${address}/page/${page}`
}
