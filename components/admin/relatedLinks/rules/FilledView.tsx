'use client'

import { useState } from 'react'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { PreviewBlock } from '../blockActions'
import { hiddenBecause, type Targets } from '../links'
import { ReaderView } from '../ReaderView'
import { type BlockDraft, settled } from './draft'
import { FoundLinks } from './FoundLinks'
import { filledLinks } from './filledLinks'
import { NameChoice } from './NameChoice'
import { type Filled, useFilled } from './useFilled'
import type { RuleSearch } from './useRuleSearch'

type Props = {
  blockId: string | null
  draft: BlockDraft
  targets: Targets
  /** An article that shows the block, to begin with. */
  article: Named | null
  search: RuleSearch
  preview: PreviewBlock
  onPin: (target: TargetDescription) => void
}

/** A block as it stands in an article now, with what its rule finds. */
export function FilledView(props: Props) {
  const { blockId, draft, targets, article: first, search, preview, onPin } = props
  const [article, setArticle] = useState(first)
  const filled = useFilled(blockId, draft, article?.id ?? null, preview)
  const { links, rule } = settled(draft)
  if (rule === null) return <ReaderView block={draft} targets={targets} />
  // Those that were pinned just now are found until the next answer.
  const isPinned = ({ id }: TargetDescription) =>
    links.some(({ target }) => target.kind === 'post' && target.postId === id)
  const found = filled?.problem === null ? filled.filled.filter((target) => !isPinned(target)) : []
  const known = new Map([...targets, ...found.map((target) => [target.id, target] as const)])
  const pinned = links.filter((link) => hiddenBecause(link, links, known) === null).length
  const summary = summaryOf(filled, found.length, pinned)
  return (
    <ReaderView
      block={{ ...draft, links: [...links, ...filledLinks(found)] }}
      targets={known}
      summary={summary}
    >
      <FoundLinks found={found} pinned={links.length} onPin={onPin} />
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

/** Which part of the block is whose, and what is missing of it. */
function summaryOf(filled: Filled, found: number, pinned: number) {
  if (filled === null) return 'Looking for what the rule finds…'
  if (filled.problem !== null) return filled.problem
  const { lack } = filled
  if (lack === 'depends-on-article') {
    return 'What the rule finds depends on the article. Choose one to see it.'
  }
  if (lack === 'nothing-matches') {
    return pinned > 0
      ? 'The rule finds no article to put after the pinned links.'
      : 'Nothing: the rule finds no published article, so the block is not shown.'
  }
  if (found === 0) return 'The pinned links leave no room for the rule.'
  const more = lack === 'too-few-match' ? ' The rule finds no more.' : ''
  return pinned > 0 ? `${pinned} pinned, ${found} by the rule.${more}` : more.trim()
}
