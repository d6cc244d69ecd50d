'use client'

import { useId } from 'react'
import { NamesField } from '@/components/editor/details/NamesField'
import { Checkbox } from '@/components/ui/checkbox'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { type Names, nameOf } from '../rules/names'
import type { RuleSearch } from '../rules/useRuleSearch'
import type { SlotDraft } from './draft'

type Props = {
  draft: SlotDraft
  names: Names
  errors: Record<string, string>
  search: RuleSearch
  onChange: (part: Partial<SlotDraft>) => void
  onLearn: (named: Named[]) => void
}

/** Which articles have a slot. */
export function ArticlesFields({ draft, names, errors, search, onChange, onLearn }: Props) {
  const id = useId()
  return (
    <>
      {fields.map(({ key, searched, ...field }) => (
        <NamesField
          key={key}
          {...field}
          chosen={draft[key].map((chosen) => ({ id: chosen, name: nameOf(chosen, names) }))}
          error={errors[key]}
          search={search[searched]}
          onChange={(chosen) => {
            onLearn(chosen)
            onChange({ [key]: chosen.map((one) => one.id) })
          }}
        />
      ))}
      <label htmlFor={id} className="flex items-start gap-2 text-sm">
        <Checkbox
          id={id}
          className="mt-0.5"
          checked={draft.onlyWhereNone}
          onChange={({ target }) => onChange({ onlyWhereNone: target.checked })}
        />
        Only in articles that show no related links of their own
      </label>
    </>
  )
}

const sectionField = { placeholder: 'Find a section', noResults: 'No section has this name.' }

const fields = [
  {
    key: 'sectionIds',
    searched: 'sections',
    label: 'Only in these sections',
    ...sectionField,
    placeholder: 'In all, unless you choose some',
  },
  {
    key: 'exceptSectionIds',
    searched: 'sections',
    label: 'Not in these sections',
    ...sectionField,
  },
  {
    key: 'exceptPostIds',
    searched: 'articles',
    label: 'Not in these articles',
    placeholder: 'Find an article',
    noResults: 'No headline has these words.',
  },
] as const
