'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useFocusInvalid } from '@/components/ui/useFocusInvalid'
import { SaveBar } from './SaveBar'
import { StaleNotice } from './StaleNotice'
import type { useDraft } from './useDraft'
import { useSaveKeys } from './useSaveKeys'

type Props<Draft extends object, Content> = {
  noun: 'block' | 'slot'
  state: ReturnType<typeof useDraft<Draft, Content>>
  /** What would be saved now. */
  mine: Content
  /** One of two versions, to be compared. */
  renderVersion: (content: Content) => ReactNode
  /** What comes of it for readers, beside the fields. */
  outcome: ReactNode
  children: ReactNode
}

/** The form of a block or a slot: its fields, what comes of them, and what became of the last save. */
export function DraftForm<Draft extends object, Content>(props: Props<Draft, Content>) {
  const { noun, state, mine, renderVersion, outcome, children } = props
  const { theirs } = state
  const form = useFocusInvalid(state.errors)
  useSaveKeys(state.save)

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
          noun={noun}
          mine={mine}
          theirs={theirs}
          isSaving={state.isSaving}
          renderVersion={renderVersion}
          onKeepMine={state.keepMine}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        {children}
        <div className="lg:sticky lg:top-7">{outcome}</div>
      </div>
      <SaveBar
        noun={noun}
        isNew={state.isNew}
        isChanged={state.isChanged}
        isSaving={state.isSaving}
        error={state.refusal?.message ?? null}
      />
    </form>
  )
}
