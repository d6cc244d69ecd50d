import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { RelatedLinkTarget } from '@/content/relatedLinkBlock/block'
import { replaceInLinks, replaceTarget, type TouchedLink } from '@/content/replaceTarget'
import { db } from '@/db/client'
import { blocksLinkingTo, postsLinkingTo, stateOfLinking } from '@/db/linkChanges'
import { findTargets } from '@/db/linkTargets'
import { findPost } from '@/db/posts/find'
import { findBlock } from '@/db/relatedLinks'
import { pageWithin } from '../listing'
import { describeTarget, type TargetDescription } from '../relatedLinks/describeTargets'
import { bodiesOf, type Copy } from './copies'
import type { Target } from './replacement'

export const articlesPerPage = 20

export const ReplacementPreviewRequest = z.object({
  from: RelatedLinkTarget,
  to: RelatedLinkTarget.nullable(),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type PreviewedLink = TouchedLink & { copies: Copy[] }

export type PreviewedArticle = {
  target: TargetDescription
  /** The links that change, in the order of the text; one that stands in both copies is said once. */
  links: PreviewedLink[]
}

export type PreviewedBlock = { id: string; name: string; links: TouchedLink[] }

export type ReplacementPreview = {
  articles: PreviewedArticle[]
  /** Shared blocks, all of them on the first page. */
  blocks: PreviewedBlock[]
  total: number
  page: number
  pages: number
  /** Changes when anything of what would be changed is changed by others. */
  mark: string
}

/** Everything that a replacement would change. Changes nothing. */
export async function previewReplacement(
  actor: Actor,
  { from, to, page: asked }: z.output<typeof ReplacementPreviewRequest>,
): Promise<ReplacementPreview> {
  authorise(actor, 'relatedLinks.changeLinks')
  const blockIds = await blocksLinkingTo(from)
  const { articles: total, mark } = await stateOfLinking(from, blockIds)
  const { page, pages } = pageWithin({ page: asked, total, pageSize: articlesPerPage })
  const where = { limit: articlesPerPage, offset: (page - 1) * articlesPerPage }
  const ids = await postsLinkingTo(from, where)
  const articles = await Promise.all(ids.map((id) => previewArticle(id, from, to)))
  const blocks =
    page === 1 ? await Promise.all(blockIds.map((id) => previewBlock(id, from, to))) : []
  return {
    articles: articles.flatMap((article) => article ?? []),
    blocks: blocks.flatMap((block) => block ?? []),
    total,
    page,
    pages,
    mark,
  }
}

async function previewArticle(
  id: string,
  from: Target,
  to: Target | null,
): Promise<PreviewedArticle | null> {
  const post = await findPost(id)
  const [target] = await findTargets([id])
  if (!post || !target) return null
  const bodies = await bodiesOf(db(), post)
  const links = new Map<string, PreviewedLink>()
  for (const copy of ['live', 'working'] as const) {
    const body = bodies[copy]
    if (!body) continue
    const { touched } = replaceTarget(body, { from, to, selfId: id })
    for (const [index, link] of touched.entries()) {
      const key = link.linkId ?? JSON.stringify([link.words, index])
      const known = links.get(key)
      if (known) known.copies.push(copy)
      else links.set(key, { ...link, copies: [copy] })
    }
  }
  return { target: describeTarget(target), links: [...links.values()] }
}

async function previewBlock(
  id: string,
  from: Target,
  to: Target | null,
): Promise<PreviewedBlock | null> {
  const block = await findBlock(id)
  if (!block) return null
  const links: TouchedLink[] = []
  replaceInLinks(block.links, { from, to, selfId: '' }, links)
  return { id, name: block.name, links }
}
