import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import type { Target } from '@/content/linkChange/target'
import { RelatedLinkTarget } from '@/content/relatedLinkBlock/block'
import { describeTargets } from '../relatedLinks'

/** Read from the address of the screen: an article's id or an outside URL each; what does not fit is left out. */
export const ReplaceAddress = z.object({
  target: z.string().max(2048).catch(''),
  to: z.string().max(2048).catch(''),
  /** The links are taken away. */
  remove: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type ReplaceAddress = z.output<typeof ReplaceAddress>

export function targetFrom(text: string): Target | null {
  const isId = z.uuid().safeParse(text).success
  const target = isId ? { kind: 'post', postId: text } : { kind: 'url', url: text }
  return RelatedLinkTarget.safeParse(target).data ?? null
}

/** What the target is called on the screen. */
export async function nameTarget(actor: Actor, target: Target): Promise<string> {
  if (target.kind === 'url') return target.url
  const [found] = await describeTargets(actor, [target.postId])
  return found ? found.title || 'Untitled' : 'An article that does not exist any more'
}
