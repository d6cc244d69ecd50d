import { useState } from 'react'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { targetPostIds } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'

/** What a form knows of the articles that its links lead to. */
export function useTargets(
  first: TargetDescription[],
  describe: (ids: string[]) => Promise<TargetDescription[]>,
) {
  const [targets, setTargets] = useState(() => byId(first))

  function learn(news: TargetDescription[]) {
    setTargets((known) => new Map([...known, ...byId(news)]))
  }

  async function learnOf(links: RelatedLink[]) {
    learn(await describe(targetPostIds(links)).catch(() => []))
  }

  return { targets, learn, learnOf }
}

function byId(targets: TargetDescription[]): ReadonlyMap<string, TargetDescription> {
  return new Map(targets.map((target) => [target.id, target]))
}
