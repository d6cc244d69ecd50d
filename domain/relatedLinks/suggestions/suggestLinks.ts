import { type Actor, authorise } from '@/auth/policy'
import { findPost } from '@/db/posts/find'
import { ownsPost } from '../../posts/own'
import type { SuggestionRequest, Suggestions } from './suggestion'

/** Which articles the one that is being written could link to, and why: the best first. */
export async function suggestLinks(actor: Actor, request: SuggestionRequest): Promise<Suggestions> {
  const post = await findPost(request.postId)
  const owns = post === null || (await ownsPost(actor, post))
  authorise(actor, 'relatedLinks.suggest', { owns })
  return { suggestions: [], opportunities: [] }
}
