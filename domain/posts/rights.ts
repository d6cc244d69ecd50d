import { type Actor, isAllowed } from '@/auth/policy'
import { isVisibleToReaders } from './live'

type State = Parameters<typeof isVisibleToReaders>[0]

/** What readers see is not taken from them by somebody who may not unpublish. */
export function mayTrash(actor: Actor, post: State, owns: boolean) {
  const isHidden = !isVisibleToReaders(post)
  return (
    isAllowed(actor, 'posts.trash', owns) && (isHidden || isAllowed(actor, 'posts.unpublish', owns))
  )
}

/** What was published is published again by its restoration. */
export function mayRestore(actor: Actor, post: State, owns: boolean) {
  const isHidden = !isVisibleToReaders({ ...post, trashedAt: null })
  return (
    isAllowed(actor, 'posts.restore', owns) && (isHidden || isAllowed(actor, 'posts.publish', owns))
  )
}
