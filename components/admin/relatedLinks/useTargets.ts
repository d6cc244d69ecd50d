import { useState } from 'react'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { targetPostIds } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { BlockActions } from './blockActions'

/** What a form knows of the articles that its links lead to. */
export function useTargets(first: TargetDescription[], describe: BlockActions['describeTargets']) {
  const [targets, setTargets] = useState(() => byId(first))

  function learn(news: TargetDescription[]) {
    setTargets((known) => new Map([...known, ...byId(news)]))
  }

  async function learnOf(links: RelatedLink[]) {
    const answer = await describe(targetPostIds(links)).catch(() => [])
    if (Array.isArray(answer)) learn(answer)
  }

  return { targets, learn, learnOf }
}

function byId(targets: TargetDescription[]): ReadonlyMap<string, TargetDescription> {
  return new Map(targets.map((target) => [target.id, target]))
}
