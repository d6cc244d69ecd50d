import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { replaceInBlockLinks } from '@/content/linkChange/replaceInLinks'
import type {
  Replacement as DocumentReplacement,
  TouchedLink,
} from '@/content/linkChange/replacement'
import { replaceTarget } from '@/content/linkChange/replaceTarget'
import { db } from '@/db/client'
import { blocksLinkingTo, postsLinkingTo, stateOfLinking } from '@/db/linkChanges'
import { findTargets } from '@/db/linkTargets'
import { findBlock } from '@/db/relatedLinks'
import { pageWithin } from '../listing'
import { describeTarget, type TargetDescription } from '../relatedLinks/describeTargets'
import { type Copy, copiesOf, findWhole } from './copies'
import { destinationOf } from './destination'
import { headlineOf, Replacement, settled } from './replacement'

export const articlesPerPage = 20

export const ReplacementPreviewRequest = Replacement.extend({
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type PreviewedLink = TouchedLink & { copies: Copy[] }

export type PreviewedArticle = {
  target: TargetDescription
  /** The links that change, in the order of the text; one that stands in both copies is said once. */
  links: PreviewedLink[]
}

export type PreviewedBlock = { id: string; name: string; isTrashed: boolean; links: TouchedLink[] }

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
  { page: askedPage, ...asked }: z.output<typeof ReplacementPreviewRequest>,
): Promise<ReplacementPreview> {
  authorise(actor, 'relatedLinks.changeLinks')
  const old = await settled(asked.from)
  const from = destinationOf(old)
  const blockIds = await blocksLinkingTo(from)
  const { articles: total, mark } = await stateOfLinking(from, blockIds)
  const { page, pages } = pageWithin({ page: askedPage, total, pageSize: articlesPerPage })
  const where = { limit: articlesPerPage, offset: (page - 1) * articlesPerPage }
  const to = await settled(asked.to)
  const replacement = { from, to, headline: await headlineOf(db(), old) }
  const ids = await postsLinkingTo(from, where)
  const articles = await Promise.all(ids.map((id) => previewArticle(id, replacement)))
  const shown = page === 1 ? blockIds : []
  const blocks = await Promise.all(shown.map((id) => previewBlock(id, replacement)))
  return {
    articles: articles.flatMap((article) => article ?? []),
    blocks: blocks.flatMap((block) => block ?? []),
    total,
    page,
    pages,
    mark,
  }
}

type Asked = Omit<DocumentReplacement, 'selfId'>

async function previewArticle(id: string, asked: Asked): Promise<PreviewedArticle | null> {
  const whole = await findWhole(db(), id)
  const [target] = await findTargets([id])
  if (!whole || !target) return null
  const links = new Map<string, PreviewedLink>()
  for (const { copy, body } of copiesOf(whole)) {
    for (const link of replaceTarget(body, { ...asked, selfId: id }).touched) {
      const known = links.get(link.key)
      if (known) known.copies.push(copy)
      else links.set(link.key, { ...link, copies: [copy] })
    }
  }
  return { target: describeTarget(target), links: [...links.values()] }
}

async function previewBlock(id: string, asked: Asked): Promise<PreviewedBlock | null> {
  const block = await findBlock(id)
  if (!block) return null
  const { touched } = replaceInBlockLinks(block.links, { ...asked, selfId: null })
  return { id, name: block.name, isTrashed: block.trashedAt !== null, links: touched }
}
