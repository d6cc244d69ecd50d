import { useState } from 'react'
import type { Mentioned, Named } from '@/domain/relatedLinks/mentioned'
import type { Refusal } from '../blockActions'
import { byId } from './names'

export type NameMentioned = (mentioned: Mentioned) => Promise<Named[] | Refusal>

/** What a form knows of the names of what its rule speaks of. */
export function useNames(first: Named[], nameMentioned: NameMentioned) {
  const [names, setNames] = useState(() => byId(first))

  function learnNames(news: Named[]) {
    setNames((known) => new Map([...known, ...byId(news)]))
  }

  async function learnNamesOf(mentioned: Mentioned) {
    const answer = await nameMentioned(mentioned).catch(() => [])
    if (Array.isArray(answer)) learnNames(answer)
  }

  return { names, learnNames, learnNamesOf }
}
