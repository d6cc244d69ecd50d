import { authorTag, listTag, type PostList, postTag } from '@/cache/tags'
import { publishedCards } from '@/db/posts/cards'
import {
  besideSpan,
  countInSpan,
  countUpTo,
  type ListPlace,
  newestInList,
  oldestInSpan,
} from '@/db/posts/lists'
import { onlyParts, type PartsShown, partsShown } from './cardParts'
import { listPageAt, pathOfMonth } from './listPages'
import { monthOf, spanOf } from './months'
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
 * month are numbered from its oldest, so that a new article moves none: see docs/decisions/0073.
 *
 * @param rest what stands behind the list's own address
 */
export async function readList(
  list: PostList,
  rest: string,
  href: string,
): Promise<Found<ListView> | null> {
  const asked = listPageAt(rest)
  switch (asked?.kind) {
    case undefined:
      return null
    case 'newest':
      return readNewest(list, href)
    case 'month':
      return readMonth(list, href, asked.month, asked.page)
    case 'numbered':
      return { movedTo: await pathOfNumbered(list, href, asked.page) }
  }
}

/** Finds out without reading the page, by index lookups alone. */
export async function locateInList(
  list: PostList,
  rest: string,
  href: string,
): Promise<'page' | 'nothing' | { movedTo: string }> {
  const asked = listPageAt(rest)
  switch (asked?.kind) {
    case undefined:
      return 'nothing'
    case 'newest':
      return 'page'
    case 'month': {
      const first = await oldestInSpan(list, spanOf(asked.month), 1, pageSize * (asked.page - 1))
      return first.length > 0 ? 'page' : 'nothing'
    }
    case 'numbered':
      return { movedTo: await pathOfNumbered(list, href, asked.page) }
  }
}

async function readNewest(list: PostList, href: string): Promise<Shown<ListView>> {
  const newest = await newestInList(list, pageSize + 1)
  const next = newest[pageSize]
  const view = {
    cards: await cardsOf(newest.slice(0, pageSize), (index) => partsShown(list.kind, true, index)),
    href,
    month: null,
    page: 1,
    newer: null,
    older: next ? await pathOfPlace(list, href, next) : null,
  }
  return { view, tags: tagsOf(list, view) }
}

async function readMonth(
  list: PostList,
  href: string,
  month: string,
  page: number,
): Promise<Shown<ListView> | null> {
  const span = spanOf(month)
  const found = await oldestInSpan(list, span, pageSize + 1, pageSize * (page - 1))
  if (found.length === 0) return null
  const hasNext = found.length > pageSize
  const beside = await besideSpan(list, span)
  const newestFirst = found.slice(0, pageSize).reverse()
  const view = {
    cards: await cardsOf(newestFirst, (index) => partsShown(list.kind, false, index)),
    href: pathOfMonth(href, month, page),
    month,
    page,
    newer: hasNext ? pathOfMonth(href, month, page + 1) : firstPageOf(href, beside.newer),
    older:
      page > 1 ? pathOfMonth(href, month, page - 1) : await lastPageOf(list, href, beside.older),
  }
  return { view, tags: tagsOf(list, view) }
}

function firstPageOf(href: string, inMonth: Date | null): string {
  return inMonth ? pathOfMonth(href, monthOf(inMonth), 1) : href
}

async function lastPageOf(list: PostList, href: string, inMonth: Date | null) {
  if (!inMonth) return null
  const month = monthOf(inMonth)
  return pathOfMonth(href, month, pagesOf(await countInSpan(list, spanOf(month))))
}

/** Finds the month page that now has the first article of an old `/page/N`. */
async function pathOfNumbered(list: PostList, href: string, page: number): Promise<string> {
  const [place] = await newestInList(list, 1, pageSize * (page - 1))
  return place && page > 1 ? pathOfPlace(list, href, place) : href
}

/** The page of its month on which an article of the list stands. */
async function pathOfPlace(list: PostList, href: string, place: ListPlace) {
  const month = monthOf(place.publishedAt)
  return pathOfMonth(href, month, pagesOf(await countUpTo(list, spanOf(month), place)))
}

function pagesOf(articles: number) {
  return Math.ceil(articles / pageSize)
}

async function cardsOf(
  places: ListPlace[],
  partsAt: (index: number) => PartsShown,
): Promise<Card[]> {
  const byId = await publishedCards(places.map(({ id }) => id))
  return places
    .flatMap(({ id }) => byId.get(id) ?? [])
    .map((card, index) => onlyParts(card, partsAt(index)))
}

/** Leaves out the names of sections: the navigation's tags cover them. */
function tagsOf(list: PostList, { cards, month }: ListView): string[] {
  return [
    listTag(list),
    ...cards.flatMap((card, index) => cardTags(card, partsShown(list.kind, month === null, index))),
  ]
}

function cardTags({ id, authors }: Card, { section, byline }: PartsShown) {
  return [
    postTag.card(id),
    ...(section ? [postTag.section(id)] : []),
    ...(byline ? [postTag.byline(id), ...authors.map((author) => authorTag.card(author.id))] : []),
  ]
}
