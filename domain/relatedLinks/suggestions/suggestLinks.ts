import { type Actor, authorise } from '@/auth/policy'
import { db } from '@/db/client'
import { dismissedIn } from '@/db/dismissedSuggestions'
import { findIndexed } from '@/db/indexedPosts'
import { findTargets } from '@/db/linkTargets'
import { findPost } from '@/db/posts/find'
import { runTask } from '@/workers/run'
import { ownsPost } from '../../posts/own'
import { describeTarget } from '../describeTargets'
import { type ComparedArticle, ownWords } from './article'
import { linkedFrom } from './linked'
import { nearestTo } from './nearest'
import { opportunitiesIn } from './opportunities'
import { rank } from './rank'
import { reasonsFor } from './reasons'
import type { SuggestionRequest, Suggestions } from './suggestion'

const howMany = 12

/**
 * Suggests articles that the one being written could link to, the best first, with the reasons. It
 * leaves out the article itself, targets that it has already, dismissed ones, and what readers cannot open.
 */
export async function suggestLinks(
  actor: Actor,
  request: SuggestionRequest,
  now = new Date(),
): Promise<Suggestions> {
  const post = await findPost(request.postId)
  const owns = post === null || (await ownsPost(actor, post))
  authorise(actor, 'relatedLinks.suggest', { owns })
  return runTask('suggestFor', suggestFor, [request, now])
}

/** The same, once it is known that they may ask. Runs in a thread. */
export async function suggestFor(
  { postId, title, sectionId, tagIds, body }: SuggestionRequest,
  now: Date,
): Promise<Suggestions> {
  const article: ComparedArticle = { title, text: ownWords(body), sectionId, tagIds }
  const except = new Set([...(await linkedFrom(body)), ...(await dismissedIn(postId)), postId])
  const ofItself = (await findIndexed(db(), postId))?.fingerprint ? 1 : 0
  const { candidates } = await nearestTo(db(), article, { except, ofItself })
  const ranked = rank(candidates, howMany, now)
  const reasons = await reasonsFor(article, ranked, now)
  const opportunities = await opportunitiesIn(body, ranked, except)
  const targets = await describe([...ranked, ...opportunities.map(({ postId: id }) => ({ id }))])
  return {
    suggestions: ranked.flatMap(({ id }) => {
      const target = targets.get(id)
      return target ? [{ target, reasons: reasons.get(id) ?? [] }] : []
    }),
    opportunities: opportunities.flatMap(({ phrase, postId: id }) => {
      const target = targets.get(id)
      return target ? [{ phrase, target }] : []
    }),
  }
}

async function describe(posts: { id: string }[]) {
  const targets = await findTargets(posts.map(({ id }) => id))
  return new Map(targets.map((target) => [target.id, describeTarget(target)]))
}
