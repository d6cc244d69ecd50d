'use client'

import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { useFocusInvalid } from '@/components/ui/useFocusInvalid'
import { BlockFields } from './BlockFields'
import type { BlockActions } from './blockActions'
import { ReaderView } from './ReaderView'
import { SaveBar } from './SaveBar'
import { StaleNotice } from './StaleNotice'
import { type LoadedBlock, useBlock } from './useBlock'
import { useSaveKeys } from './useSaveKeys'

type Props = { block: LoadedBlock; actions: BlockActions }

const noErrors: Record<string, string> = {}

/** A shared block as the desk edits it. */
export function BlockForm({ block, actions }: Props) {
  const state = useBlock(block, actions)
  const { content, targets, refusal, theirs } = state
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
          mine={content}
          theirs={theirs}
          targets={targets}
          isSaving={state.isSaving}
          onKeepMine={state.keepMine}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <BlockFields
          content={content}
          targets={targets}
          errors={errors}
          searchTargets={search}
          onChange={state.change}
          onLearn={state.learn}
        />
        <div className="lg:sticky lg:top-7">
          <ReaderView block={content} targets={targets} />
        </div>
      </div>
      <SaveBar
        isNew={block === null}
        isChanged={state.isChanged}
        isSaving={state.isSaving}
        error={refusal?.message ?? null}
      />
    </form>
  )
}
