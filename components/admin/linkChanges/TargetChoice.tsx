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
  /** Finds an address in what was typed. */
  addressIn?: (text: string) => string | null
  /** The id of an article, or an address. */
  onChoose: (target: string) => void
}

export function TargetChoice({ label, search, addressIn, onChoose }: Props) {
  const findOptions = useCallback(
    async (text: string) => targetOptions(text, await answered(search({ text })), addressIn),
    [search, addressIn],
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
