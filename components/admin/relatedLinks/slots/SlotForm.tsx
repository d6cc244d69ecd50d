'use client'

import { useId } from 'react'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useFocusInvalid } from '@/components/ui/useFocusInvalid'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { OpenedSlot } from '@/domain/relatedLinks/slots/open'
import { NameChoice } from '../rules/NameChoice'
import { nameOf } from '../rules/names'
import { useRuleSearch } from '../rules/useRuleSearch'
import { SaveBar } from '../SaveBar'
import { useSaveKeys } from '../useSaveKeys'
import { ArticlesFields } from './ArticlesFields'
import { settled } from './draft'
import { PlaceFields } from './PlaceFields'
import { ReachView } from './ReachView'
import { StaleSlotNotice } from './StaleSlotNotice'
import type { SlotActions } from './slotActions'
import { useSlot } from './useSlot'

type Props = {
  slot: OpenedSlot | null
  /** What it speaks of. */
  named: Named[]
  actions: SlotActions
}

const noErrors: Record<string, string> = {}

/** A slot as the desk edits it. */
export function SlotForm({ slot, named, actions }: Props) {
  const onId = useId()
  const state = useSlot(slot, named, actions)
  const { draft, change, names, refusal, theirs } = state
  const errors = refusal?.fields ?? noErrors
  const form = useFocusInvalid(errors)
  const search = useRuleSearch(actions)
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
      {theirs && (
        <StaleSlotNotice
          mine={settled(draft)}
          theirs={theirs}
          names={names}
          isSaving={state.isSaving}
          onKeepMine={state.keepMine}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="flex flex-col gap-5">
          <Card>
            <CardContent className="grid gap-4">
              <Field label="Name" hint="For the newsroom only." error={errors.name}>
                <Input
                  value={draft.name}
                  maxLength={100}
                  autoComplete="off"
                  autoFocus={slot === null}
                  onChange={({ target }) => change({ name: target.value })}
                />
              </Field>
              <NameChoice
                label="Block"
                placeholder="Find a shared block"
                noResults="No shared block has these words. Make it first, under Blocks."
                chosen={draft.blockId ? nameOf(draft.blockId, names) : null}
                error={errors.blockId}
                search={search.blocks}
                onChoose={(block) => {
                  state.learnNames([block])
                  change({ blockId: block.id })
                }}
              />
              <PlaceFields draft={draft} error={errors.afterParagraph} onChange={change} />
              <label htmlFor={onId} className="flex w-fit items-center gap-2 text-sm">
                <Checkbox
                  id={onId}
                  checked={draft.isOn}
                  onChange={({ target }) => change({ isOn: target.checked })}
                />
                On: readers get it as soon as it is saved
              </label>
            </CardContent>
          </Card>
          <Card>
            <CardHeader>
              <CardTitle>Which articles have it</CardTitle>
            </CardHeader>
            <CardContent className="grid gap-4">
              <ArticlesFields
                draft={draft}
                names={names}
                errors={errors}
                search={search}
                onChange={change}
                onLearn={state.learnNames}
              />
            </CardContent>
          </Card>
        </div>
        <div className="lg:sticky lg:top-7">
          <ReachView draft={draft} reachOfSlot={actions.reachOfSlot} />
        </div>
      </div>
      <SaveBar
        noun="slot"
        isNew={slot === null}
        isChanged={state.isChanged}
        isSaving={state.isSaving}
        error={refusal?.message ?? null}
      />
    </form>
  )
}
