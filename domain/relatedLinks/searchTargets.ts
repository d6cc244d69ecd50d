import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { readConfig } from '@/config'
import * as linkTargets from '@/db/linkTargets'
import { searchWords } from '@/model/fold'
import { knownAmong, onlyOwnFor } from '../posts/known'
import { describeTarget, type TargetDescription } from './describeTargets'

export const TargetSearch = z.object({
  /** Addresses may be longer, and name their article at the beginning. */
  text: z.string().transform((text) => text.slice(0, 300)),
  /** The article that is being written: it cannot link to itself. */
  exceptPostId: z.uuid().optional(),
})

const maxResults = 10

/**
 * Posts to link to, newest first, found by the beginnings of words of their headline. The address
 * of an article of this site finds that article, so that a pasted one becomes a reference too.
 */
export async function searchTargets(
  actor: Actor,
  { text, exceptPostId }: z.infer<typeof TargetSearch>,
): Promise<TargetDescription[]> {
  authorise(actor, 'relatedLinks.searchTargets')
  const slug = slugOfAddress(text.trim(), readConfig().siteUrl)
  if (slug !== null) return targetAt(actor, slug, exceptPostId)
  const found = await linkTargets.searchTargets({
    words: searchWords(text),
    exceptPostId: exceptPostId ?? '',
    onlyOwn: onlyOwnFor(actor),
    limit: maxResults,
  })
  return found.map(describeTarget)
}

async function targetAt(actor: Actor, slug: string, exceptPostId: string | undefined) {
  const target = await linkTargets.findTargetBySlug(slug)
  if (target === null || target.id === exceptPostId) return []
  const isKnown = (await knownAmong(actor, [target])).has(target.id)
  return isKnown ? [describeTarget(target)] : []
}

function slugOfAddress(text: string, siteUrl: string) {
  if (!URL.canParse(text)) return null
  const { origin, pathname } = new URL(text)
  return origin === new URL(siteUrl).origin ? pathname.slice(1) : null
}
