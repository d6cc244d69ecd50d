'use client'

import { useCallback } from 'react'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { answered } from './answered'
import { BlockFields } from './BlockFields'
import { BlockVersion } from './BlockVersion'
import type { BlockActions } from './blockActions'
import { DraftForm } from './form/DraftForm'
import { settled } from './rules/draft'
import { FilledView } from './rules/FilledView'
import { useRuleSearch } from './rules/useRuleSearch'
import { type LoadedBlock, useBlock } from './useBlock'

type Props = {
  block: LoadedBlock
  /** What its rule speaks of. */
  named: Named[]
  sections: Named[]
  actions: BlockActions
}

/** A shared block as the desk edits it. */
export function BlockForm({ block, named, sections, actions }: Props) {
  const state = useBlock(block, named, actions)
  const { draft, targets, names } = state
  const ruleSearch = useRuleSearch(actions)
  const { searchTargets } = actions
  const search = useCallback((text: string) => answered(searchTargets({ text })), [searchTargets])

  return (
    <DraftForm
      noun="block"
      state={state}
      mine={settled(draft)}
      renderVersion={(content) => <BlockVersion {...{ content, targets, names }} />}
      outcome={
        <FilledView
          blockId={block?.id ?? null}
          draft={draft}
          targets={targets}
          article={articleShowing(block)}
          search={ruleSearch}
          preview={actions.previewBlock}
          onPin={state.pin}
        />
      }
    >
      <BlockFields
        content={draft}
        targets={targets}
        names={names}
        sections={sections}
        errors={state.errors}
        searchTargets={search}
        search={ruleSearch}
        onChange={state.change}
        onLearn={state.learn}
        onLearnNames={state.learnNames}
      />
    </DraftForm>
  )
}

/** One whose readers see the block, to show it in. */
function articleShowing(block: LoadedBlock): Named | null {
  const placement = block?.placements.find(({ status, inLive }) => status === 'published' && inLive)
  return placement ? { id: placement.id, name: placement.title } : null
}
