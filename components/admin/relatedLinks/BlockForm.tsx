'use client'

import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { useFocusInvalid } from '@/components/ui/useFocusInvalid'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { BlockFields } from './BlockFields'
import type { BlockActions } from './blockActions'
import { settled } from './rules/draft'
import { FilledView } from './rules/FilledView'
import { useRuleSearch } from './rules/useRuleSearch'
import { SaveBar } from './SaveBar'
import { StaleNotice } from './StaleNotice'
import { type LoadedBlock, useBlock } from './useBlock'
import { useSaveKeys } from './useSaveKeys'

type Props = {
  block: LoadedBlock
  /** What its rule speaks of. */
  named: Named[]
  sections: Named[]
  actions: BlockActions
}

const noErrors: Record<string, string> = {}

/** A shared block as the desk edits it. */
export function BlockForm({ block, named, sections, actions }: Props) {
  const state = useBlock(block, named, actions)
  const { content, targets, names, refusal, theirs } = state
  const ruleSearch = useRuleSearch(actions)
  const errors = refusal?.fields ?? noErrors
  const form = useFocusInvalid(errors)
  useSaveKeys(state.save)
  const { searchTargets } = actions
  const search = useCallback(
    async (text: string) => {
      const answer = await searchTargets({ text })
      if (!Array.isArray(answer)) throw new Error(answer.message)
      return answer
    },
    [searchTargets],
  )

  return (
    <form
      ref={form}
      noValidate
      // What takes the focus must not lie under the bar at the end.
      className="flex flex-col gap-5 **:scroll-mb-20"
      onSubmit={(event) => {
        event.preventDefault()
        state.save()
      }}
    >
      {state.isBroughtBack && (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-info-soft py-2 pr-2 pl-3 text-info text-sm">
          <p role="status">Changes that you did not save last time are back.</p>
          <Button size="sm" onClick={state.discard}>
            Discard them
          </Button>
        </div>
      )}
      {theirs && (
        <StaleNotice
          mine={settled(content)}
          theirs={theirs}
          targets={targets}
          names={names}
          isSaving={state.isSaving}
          onKeepMine={state.keepMine}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <BlockFields
          content={content}
          targets={targets}
          names={names}
          sections={sections}
          errors={errors}
          searchTargets={search}
          search={ruleSearch}
          onChange={state.change}
          onLearn={state.learn}
          onLearnNames={state.learnNames}
        />
        <div className="lg:sticky lg:top-7">
          <FilledView
            draft={content}
            targets={targets}
            article={articleShowing(block)}
            search={ruleSearch}
            preview={actions.previewBlock}
            onPin={state.pin}
          />
        </div>
      </div>
      <SaveBar
        noun="block"
        isNew={block === null}
        isChanged={state.isChanged}
        isSaving={state.isSaving}
        error={refusal?.message ?? null}
      />
    </form>
  )
}

/** One whose readers see the block, to show it in. */
function articleShowing(block: LoadedBlock): Named | null {
  const placement = block?.placements.find(({ status, inLive }) => status === 'published' && inLive)
  return placement ? { id: placement.id, name: placement.title } : null
}
