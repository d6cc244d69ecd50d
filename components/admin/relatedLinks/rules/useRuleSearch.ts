import { useState } from 'react'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { answered } from '../answered'
import type { BlockActions } from '../blockActions'

type Search = (text: string) => Promise<Named[]>

/** How the things that rules and slots speak of are found. */
export type RuleSearch = Record<'tags' | 'authors' | 'sections' | 'articles' | 'blocks', Search>

export type RuleSearchActions = Pick<BlockActions, 'searchNames' | 'searchTargets'>

/** Functions that stay the same, as fields that search ask for. */
export function useRuleSearch({ searchNames, searchTargets }: RuleSearchActions): RuleSearch {
  const [search] = useState<RuleSearch>(() => ({
    tags: (text) => answered(searchNames({ kind: 'tags', search: text })),
    authors: (text) => answered(searchNames({ kind: 'authors', search: text })),
    sections: (text) => answered(searchNames({ kind: 'sections', search: text })),
    blocks: (text) => answered(searchNames({ kind: 'blocks', search: text })),
    articles: async (text) => {
      const targets = await answered(searchTargets({ text }))
      return targets.map(({ id, title }) => ({ id, name: title || 'Untitled' }))
    },
  }))
  return search
}
