import { authorTag, listTag, type PostList, postTag } from '@/cache/tags'
import { publishedCards } from '@/db/posts/cards'
import { besideSpan, countInSpan, newestInList, oldestInSpan } from '@/db/posts/lists'
import { type PartsShown, partsShown } from './cardParts'
import { pathOfMonth, placeAt } from './listPlaces'
import { duringTags, monthOf, spanOf } from './months'
import type { Found, Shown } from './page'
import type { Card, ListView } from './views'

/** Articles at a list's own address, and on each full page of a month. */
export const pageSize = 20

export const homeList: PostList = { kind: 'home', id: '' }

export function sectionList(id: string): PostList {
  return { kind: 'section', id }
}

/**
 * A page of a list: the newest articles at its own address, all of them by month. The pages of a
 * month are numbered from its oldest, so that a new article moves none: see docs/decisions/0057.
 *
 * @param rest what stands behind the list's own address
 */
export async function readList(
  list: PostList,
  rest: string,
  href: string,
): Promise<Found<ListView> | null> {
  const place = placeAt(rest)
  if (place === null) return null
  if (place.kind === 'moved') return { movedTo: href }
  return place.kind === 'newest'
    ? readNewest(list, href)
    : readMonth(list, href, place.month, place.page)
}

/** The same question for an address alone: one look into an index, and nothing is rendered. */
export async function locateInList(
  list: PostList,
  rest: string,
): Promise<'page' | 'moved' | 'nothing'> {
  const place = placeAt(rest)
  if (place === null) return 'nothing'
  if (place.kind === 'moved') return 'moved'
  if (place.kind === 'newest') return 'page'
  const first = (place.page - 1) * pageSize
  const found = await oldestInSpan(list, spanOf(place.month), 1, first)
  return found.length > 0 ? 'page' : 'nothing'
}

async function readNewest(list: PostList, href: string): Promise<Shown<ListView>> {
  const newest = await newestInList(list, pageSize + 1)
  const next = newest[pageSize]
  const cards = await cardsOf(newest.slice(0, pageSize))
  const page = { cards, href, month: null, page: 1, newer: null }
  const tags = [listTag.newest(list), ...tagsOfCards(list, cards, true)]
  if (!next) return { view: { ...page, older: null }, tags }
  const month = monthOf(next.publishedAt)
  const before = { ...spanOf(month), to: next.publishedAt }
  const number = Math.floor((await countInSpan(list, before)) / pageSize) + 1
  return {
    view: { ...page, older: pathOfMonth(href, month, number) },
    tags: [...tags, ...duringTags(list, month, next.publishedAt)],
  }
}

async function readMonth(
  list: PostList,
  href: string,
  month: string,
  page: number,
): Promise<Shown<ListView> | null> {
  const span = spanOf(month)
  const found = await oldestInSpan(list, span, pageSize + 1, (page - 1) * pageSize)
  if (found.length === 0) return null
  const cards = await cardsOf(found.slice(0, pageSize).reverse())
  const next = found[pageSize]
  const beside = await besideSpan(list, span)
  const isAtEdge = page === 1 || !next
  return {
    view: {
      cards,
      href: pathOfMonth(href, month, page),
      month,
      page,
      newer: next ? pathOfMonth(href, month, page + 1) : firstPageOf(href, beside.newer),
      older:
        page > 1 ? pathOfMonth(href, month, page - 1) : await lastPageOf(list, href, beside.older),
    },
    tags: [
      ...duringTags(list, month, next?.publishedAt ?? null),
      ...(isAtEdge ? [listTag.beside(list, month)] : []),
      ...(page === 1 && beside.older ? duringTags(list, monthOf(beside.older), null) : []),
      ...tagsOfCards(list, cards, false),
    ],
  }
}

function firstPageOf(href: string, inMonth: Date | null): string {
  return inMonth ? pathOfMonth(href, monthOf(inMonth), 1) : href
}

async function lastPageOf(list: PostList, href: string, inMonth: Date | null) {
  if (!inMonth) return null
  const month = monthOf(inMonth)
  const pages = Math.ceil((await countInSpan(list, spanOf(month))) / pageSize)
  return pathOfMonth(href, month, pages)
}

async function cardsOf(places: { id: string }[]): Promise<Card[]> {
  const ids = places.map(({ id }) => id)
  const byId = await publishedCards(ids)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function tagsOfCards(list: PostList, cards: Card[], isNewest: boolean): string[] {
  return cards.flatMap((card, index) => cardTags(card, partsShown(list.kind, isNewest, index)))
}

/** Of all that a card shows. The name of its section is among those of the navigation. */
function cardTags({ id, authors }: Card, { section, byline }: PartsShown) {
  return [
    postTag.card(id),
    ...(section ? [postTag.section(id)] : []),
    ...(byline ? [postTag.byline(id), ...authors.map((author) => authorTag.card(author.id))] : []),
  ]
}
