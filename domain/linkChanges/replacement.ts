import { z } from 'zod'
import { isPath } from '@/content/link/href'
import { leadsTo, type Target } from '@/content/linkChange/target'
import { RelatedLinkTarget } from '@/content/relatedLinkBlock/block'
import type { Tx } from '@/db/client'
import { findTargets } from '@/db/linkTargets'
import { isArticleAddress, ownArticleAt } from '../posts/ownAddress'
import { destinationOf } from './destination'

/** Links of the text may also hold an address of this site without its host. */
const Path = z.object({ kind: z.literal('url'), url: z.string().refine(isPath) })

/** Links to the one end lead to the other; null takes them away. */
export const Replacement = z.object({
  from: z.union([RelatedLinkTarget, Path]),
  to: RelatedLinkTarget.nullable(),
})
export type Replacement = z.output<typeof Replacement>

export type ChangeProblem = {
  ok: false
  error: 'not-found' | 'unknown-target' | 'same-target' | 'changed-meanwhile' | 'nothing-to-do'
  message: string
  fields?: Record<string, string>
}

/** The address of an article of this site is that article: addresses change, articles stay. */
export async function settled<Given extends Target | null>(given: Given): Promise<Given | Target> {
  const postId = given?.kind === 'url' ? await ownArticleAt(given.url) : null
  return postId ? { kind: 'post', postId } : given
}

/** Why links cannot be made to lead there; null if they can. */
export async function problemOf(tx: Tx, { from, to }: Replacement): Promise<ChangeProblem | null> {
  if (to === null) return null
  if (leadsTo(to, destinationOf(from))) {
    return problem('same-target', 'The links lead there already. Choose another target.')
  }
  if (to.kind === 'url') return isArticleAddress(to.url) ? noArticle : null
  const [target] = await findTargets([to.postId], tx)
  if (!target) {
    return problem('unknown-target', 'This article does not exist any more. Choose another target.')
  }
  if (target.trashedAt) {
    return problem(
      'unknown-target',
      'This article is in the trash, and readers would lose the links. Restore it, or choose another target.',
    )
  }
  return null
}

const noArticle = problem(
  'unknown-target',
  'This site has no article at this address, and readers would lose the links. Publish one there first, or choose another target.',
)

function problem(error: ChangeProblem['error'], message: string): ChangeProblem {
  return { ok: false, error, message, fields: { to: message } }
}

/** Names a target within a sentence. */
export async function nameOf(tx: Tx, target: Target): Promise<string> {
  if (target.kind === 'url') return target.url
  const [found] = await findTargets([target.postId], tx)
  return found ? `“${found.title || 'Untitled'}”` : 'an article that does not exist any more'
}

/** The words of related links without a label; none where they lead to another site. */
export async function headlineOf(tx: Tx, target: Target): Promise<string> {
  if (target.kind === 'url') return ''
  const [found] = await findTargets([target.postId], tx)
  return found?.title.trim() ?? ''
}
