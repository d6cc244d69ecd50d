import type { Actor } from '@/auth/policy'
import { findOlderArticles, previewReplacement } from '@/domain/linkChanges'
import { openMap, openNeighbourhood } from '@/domain/linkMap'
import { exportLinks, listArticles, listLinks, whereUsed } from '@/domain/links'
import { ArticleListing } from '@/domain/links/listArticles'
import { LinkListing } from '@/domain/links/listLinks'
import { UseAddress } from '@/domain/links/whereUsed'
import { listBlocks, suggestLinks } from '@/domain/relatedLinks'
import { BlockListing } from '@/domain/relatedLinks/listBlocks'
import { anArticle, type Scale, urlOf } from './articles'
import { idOf } from './ids'

const actor: Actor = {
  userId: idOf('user', 0),
  role: 'editor',
  name: 'Bench',
  email: 'bench@example.com',
  sessionId: 'bench',
}

/** What the desk is asked, each time of another article; the most linked ones have low numbers. */
export function casesFor(scale: Scale) {
  const any = (run: number) => idOf('post', (run * 7919) % scale.posts)
  const popular = (run: number) => idOf('post', run % 10)
  const post = (id: string) => ({ kind: 'post' as const, postId: id })
  return [
    aCase('suggestions', (run) => {
      const number = (run * 7919) % scale.posts
      const { title, body } = anArticle(number, scale)
      return suggestLinks(actor, { postId: any(run), title, sectionId: null, tagIds: [], body })
    }),
    aCase('from older articles', (run) => findOlderArticles(actor, { postId: any(run) })),
    aCase('where used: any article', (run) =>
      whereUsed(actor, UseAddress.parse({ post: any(run) })),
    ),
    aCase('where used: a popular one', (run) =>
      whereUsed(actor, UseAddress.parse({ post: popular(run) })),
    ),
    aCase('where used: a block', (run) =>
      whereUsed(actor, UseAddress.parse({ block: idOf('block', run % 20) })),
    ),
    aCase('where used: an address', (run) =>
      whereUsed(actor, UseAddress.parse({ url: urlOf(run) })),
    ),
    aCase('replace preview: any article', (run) =>
      previewReplacement(actor, { from: post(any(run)), to: post(popular(run)), page: 1 }),
    ),
    aCase('replace preview: a popular one', (run) =>
      previewReplacement(actor, { from: post(popular(run)), to: post(any(run)), page: 1 }),
    ),
    articles('orphans', { view: 'orphans' }),
    articles('orphans of a section', { view: 'orphans', section: idOf('section', 3) }),
    articles('dead ends', { view: 'deadEnds' }),
    articles('over-linked', { view: 'overLinked' }),
    articles('stale', { view: 'stale' }),
    articles('stale of a section', { view: 'stale', section: idOf('section', 11) }),
    links('all links', {}),
    links('all links, page 40', { page: 40 }),
    links('links of drafts', { copy: 'working' }),
    links('links of an article', { post: idOf('post', 42) }),
    links('links to a popular article', { target: idOf('post', 1) }),
    links('links of a block', { block: idOf('block', 3) }),
    links('links of a block in a section', {
      block: idOf('block', 3),
      section: idOf('section', 11),
    }),
    links('links of a section', { section: idOf('section', 3) }),
    links('links of a quiet section', { section: idOf('section', 11) }),
    links('links of an author', { author: idOf('author', 1) }),
    links('links of a quiet author', { author: idOf('author', 59) }),
    links('text links', { kind: 'text' }),
    links('related links', { kind: 'related' }),
    links('to unpublished articles', { state: 'hidden' }),
    links('to deleted articles', { state: 'deleted' }),
    links('redirected', { state: 'moved' }),
    links('failing', { state: 'failing' }),
    links('failing of a quiet section', { state: 'failing', section: idOf('section', 11) }),
    links('fine', { state: 'fine' }),
    links('searched', { search: 'season' }),
    links('most followed', { sort: 'followed' }),
    links('most followed of an author', { sort: 'followed', author: idOf('author', 1) }),
    links('most followed of a quiet section', { sort: 'followed', section: idOf('section', 11) }),
    links('most followed of a quiet author', { sort: 'followed', author: idOf('author', 59) }),
    aCase('the file: its first lines', async () => {
      const lines = exportLinks(actor, LinkListing.parse({}))
      await lines.next()
      await lines.next()
    }),
    aCase('blocks', () => listBlocks(actor, BlockListing.parse({}))),
    aCase('map', () => openMap(actor)),
    aCase('neighbourhood of a popular one', (run) =>
      openNeighbourhood(actor, { postId: popular(run) }),
    ),
  ]
}

function aCase(name: string, ask: (run: number) => Promise<unknown>) {
  return { name, ask }
}

function links(name: string, listing: Record<string, unknown>) {
  return aCase(name, () => listLinks(actor, LinkListing.parse(listing)))
}

function articles(name: string, listing: Record<string, unknown>) {
  return aCase(name, () => listArticles(actor, ArticleListing.parse(listing)))
}
