import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import type { Target } from '@/content/linkChange/target'
import { describeTargets } from '../relatedLinks'
import { targetNamed } from './destination'
import { Replacement } from './replacement'

/** Read from the address of the screen: an article's id or a URL each; what does not fit is left out. */
export const ReplaceAddress = z
  .object({
    target: z.string().max(2048).catch(''),
    to: z.string().max(2048).catch(''),
    /** The links are taken away. */
    remove: z
      .literal('1')
      .transform(() => true)
      .catch(false),
    page: z.coerce.number().int().positive().max(100_000).catch(1),
  })
  // The screen says that links are removed where both are asked for, so they must not be replaced.
  .transform((address) => (address.remove ? { ...address, to: '' } : address))

export type ReplaceAddress = z.output<typeof ReplaceAddress>

/** @param end of the replacement */
export function targetFrom(text: string, end: keyof Replacement): Target | null {
  return Replacement.shape[end].safeParse(targetNamed(text)).data ?? null
}

/** Names the target for the screen, with a notice where links to it would not be shown. */
export async function nameTarget(actor: Actor, target: Target) {
  if (target.kind === 'url') return { target, name: target.url, notice: null }
  const [found] = await describeTargets(actor, [target.postId])
  if (!found) {
    const name = 'An article that does not exist any more'
    return { target, name, notice: null }
  }
  const notice = found.href === null ? 'Readers get no link to it before it is published.' : null
  return { target, name: found.title || 'Untitled', notice }
}
