'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { BlockFields } from './BlockFields'
import { BlockPreview } from './BlockPreview'
import type { BlockActions } from './blockActions'
import { SaveBar } from './SaveBar'
import { StaleNotice } from './StaleNotice'
import { type LoadedBlock, useBlock } from './useBlock'

type Props = { block: LoadedBlock; actions: BlockActions }

/** A shared block as the desk edits it. */
export function BlockForm({ block, actions }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const state = useBlock(block, actions)
  const { content, targets, refusal, theirs } = state

  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refusal])

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        state.save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 's' || !(event.metaKey || event.ctrlKey)) return
        event.preventDefault()
        state.save()
      }}
    >
      {state.isBroughtBack && (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-md border p-3 text-sm">
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
          onKeepMine={state.keepMine}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <BlockFields
        content={content}
        targets={targets}
        errors={refusal?.fields ?? {}}
        searchTargets={actions.searchTargets}
        onChange={state.change}
        onLearn={state.learn}
      />
      <section aria-labelledby="preview" className="grid gap-3">
        <h2 id="preview" className="text-sm font-medium">
          As readers see it
        </h2>
        {content.links.length > 0 ? (
          <BlockPreview block={content} targets={targets} />
        ) : (
          <p className="text-sm text-muted-foreground">
            Nothing: a block without links is not shown.
          </p>
        )}
      </section>
      <SaveBar
        isNew={block === null}
        isChanged={state.isChanged}
        isSaving={state.isSaving}
        error={refusal?.message ?? null}
      />
    </form>
  )
}
