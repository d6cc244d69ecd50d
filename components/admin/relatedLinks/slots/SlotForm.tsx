'use client'

import { useId } from 'react'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { OpenedSlot } from '@/domain/relatedLinks/slots/open'
import { DraftForm } from '../form/DraftForm'
import { NameChoice } from '../rules/NameChoice'
import { nameOf } from '../rules/names'
import { useRuleSearch } from '../rules/useRuleSearch'
import { ArticlesFields } from './ArticlesFields'
import { settled } from './draft'
import { PlaceFields } from './PlaceFields'
import { ReachView } from './ReachView'
import { SlotVersion } from './SlotVersion'
import type { SlotActions } from './slotActions'
import { useSlot } from './useSlot'

type Props = {
  slot: OpenedSlot | null
  /** What it speaks of. */
  named: Named[]
  actions: SlotActions
}

/** A slot as the desk edits it. */
export function SlotForm({ slot, named, actions }: Props) {
  const onId = useId()
  const state = useSlot(slot, named, actions)
  const { draft, change, names, errors } = state
  const search = useRuleSearch(actions)

  return (
    <DraftForm
      noun="slot"
      state={state}
      mine={settled(draft)}
      renderVersion={(content) => <SlotVersion content={content} names={names} />}
      outcome={<ReachView draft={draft} reachOfSlot={actions.reachOfSlot} />}
    >
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
            <PlaceFields
              place={draft.afterParagraph}
              error={errors.afterParagraph}
              onChange={(afterParagraph) => change({ afterParagraph })}
            />
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
    </DraftForm>
  )
}
