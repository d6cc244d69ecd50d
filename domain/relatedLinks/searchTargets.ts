import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import * as linkTargets from '@/db/linkTargets'
import { describeTarget, type TargetDescription } from './describeTargets'

export const TargetSearch = z.object({
  text: z.string().max(300),
  /** The article that is being written: it cannot link to itself. */
  exceptPostId: z.uuid().optional(),
})

const maxResults = 10

/** Posts to link to, newest first, found by the beginnings of words of their headline. */
export async function searchTargets(
  actor: Actor,
  { text, exceptPostId }: z.infer<typeof TargetSearch>,
): Promise<TargetDescription[]> {
  authorise(actor, 'relatedLinks.searchTargets')
  const found = await linkTargets.searchTargets(wordsOf(text), exceptPostId ?? '', maxResults)
  return found.map(describeTarget)
}

/** The words that have anything to find: FTS5 finds nothing for a word without letters or digits. */
function wordsOf(text: string) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
