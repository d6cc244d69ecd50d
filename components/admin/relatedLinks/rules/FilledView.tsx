'use client'

import { useState } from 'react'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { PreviewBlock } from '../blockActions'
import { hiddenBecause, type Targets } from '../links'
import { ReaderView } from '../ReaderView'
import { type BlockDraft, settled } from './draft'
import { NameChoice } from './NameChoice'
import { type Filled, useFilled } from './useFilled'
import type { RuleSearch } from './useRuleSearch'

type Props = {
  draft: BlockDraft
  targets: Targets
  /** An article that shows the block, to begin with. */
  article: Named | null
  search: RuleSearch
  preview: PreviewBlock
}

/** A block as it stands in an article now, with what its rule finds. */
export function FilledView({ draft, targets, article: first, search, preview }: Props) {
  const [article, setArticle] = useState(first)
  const filled = useFilled(draft, article?.id ?? null, preview)
  const { links, rule } = settled(draft)
  if (rule === null) return <ReaderView block={draft} targets={targets} />
  const found = filled?.problem === null ? filled.filled : []
  const known = new Map([...targets, ...found.map((target) => [target.id, target] as const)])
  const pinned = links.filter((link) => hiddenBecause(link, known) === null).length
  const summary = summaryOf(filled, pinned)
  return (
    <ReaderView
      block={{ ...draft, links: [...links, ...found.map(({ id }) => linkTo(id))] }}
      targets={known}
      summary={summary}
    >
      <NameChoice
        label="Seen in the article"
        placeholder="Find an article"
        noResults="No headline has these words."
        chosen={article?.name ?? null}
        error={undefined}
        search={search.articles}
        onChoose={setArticle}
      />
    </ReaderView>
  )
}

function linkTo(postId: string) {
  return { id: postId, target: { kind: 'post' as const, postId }, label: null, rel: [] }
}

/** Which part of the block is whose, and what is missing of it. */
function summaryOf(filled: Filled, pinned: number) {
  if (filled === null) return 'Looking for what the rule finds…'
  if (filled.problem !== null) return filled.problem
  const { filled: found, lack } = filled
  if (lack === 'depends-on-article') {
    return 'What the rule finds depends on the article. Choose one to see it.'
  }
  if (lack === 'nothing-matches') {
    return pinned > 0
      ? 'The rule finds no article to put after the pinned links.'
      : 'Nothing: the rule finds no published article, so the block is not shown.'
  }
  if (found.length === 0) return 'The pinned links leave no room for the rule.'
  const byRule = pinned > 0 ? `${pinned} pinned, ${found.length} by the rule` : 'Filled by the rule'
  return lack === 'too-few-match' ? `${byRule}, which finds no more.` : `${byRule}.`
}
