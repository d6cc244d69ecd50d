'use client'

import { useCallback } from 'react'
import { answered } from '@/components/admin/relatedLinks/answered'
import type { BlockActions } from '@/components/admin/relatedLinks/blockActions'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import { TargetOptionLine, targetOptions } from '@/components/admin/relatedLinks/TargetOption'

export type SearchTargets = BlockActions['searchTargets']

type Props = {
  label: string
  search: SearchTargets
  /** The id of an article, or the address of another site. */
  onChoose: (target: string) => void
}

export function TargetChoice({ label, search, onChoose }: Props) {
  const findOptions = useCallback(
    async (text: string) => targetOptions(text, await answered(search({ text }))),
    [search],
  )
  return (
    <SearchChoice
      label={label}
      placeholder="Type a headline, or paste an address"
      search={findOptions}
      noResults="No headline has these words. Try fewer, or paste the address of another site."
      renderOption={(option) => <TargetOptionLine option={option} />}
      onChoose={(option) => onChoose(option.key)}
    />
  )
}
