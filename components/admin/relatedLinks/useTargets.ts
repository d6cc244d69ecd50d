import { useState } from 'react'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { targetPostIds } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { BlockActions } from './blockActions'

/** What a form knows of the articles that its links lead to. */
export function useTargets(first: TargetDescription[], describe: BlockActions['describeTargets']) {
  const [targets, setTargets] = useState(() => byId(first))

  /** Of a list that was asked for a while ago: what became of the article since is asked, too. */
  function learn(news: TargetDescription[]) {
    setTargets((known) => new Map([...known, ...byId(news)]))
    void ask(news.map(({ id }) => id))
  }

  async function learnOf(links: RelatedLink[]) {
    await ask(targetPostIds(links))
  }

  async function ask(ids: string[]) {
    const answer = await describe(ids).catch(() => null)
    if (!Array.isArray(answer)) return
    setTargets((known) => new Map([...without(known, ids), ...byId(answer)]))
  }

  return { targets, learn, learnOf }
}

function byId(targets: TargetDescription[]): ReadonlyMap<string, TargetDescription> {
  return new Map(targets.map((target) => [target.id, target]))
}

/** One that is not in the answer does not exist any more. */
function without(targets: ReadonlyMap<string, TargetDescription>, ids: string[]) {
  return [...targets].filter(([id]) => !ids.includes(id))
}
