import { useEffect, useState } from 'react'
import { partIn, postIdIn } from '@/content/link/reference'
import type { RelatedLinkSources } from '../relatedLinks/sources'

type Props = { href: string; describe: RelatedLinkSources['describe'] }

/** Where a link leads: the headline that the article has now, or the address. */
export function LinkedTo({ href, describe }: Props) {
  const postId = postIdIn(href)
  const [name, setName] = useState(postId ? 'Looking up the article…' : href)

  useEffect(() => {
    if (!postId) return
    let isShown = true
    describe({ postIds: [postId], blockIds: [] })
      .then(({ targets }) => targets[0]?.title || 'An article that does not exist any more')
      .catch(() => 'An article')
      .then((found) => isShown && setName(found))
    return () => {
      isShown = false
    }
  }, [postId, describe])

  return (
    <p className="min-w-0 break-words font-medium text-sm">
      {name}
      {postId && ` ${partIn(href)}`}
    </p>
  )
}
