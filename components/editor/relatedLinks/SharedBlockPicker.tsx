'use client'

import { useCallback, useEffect, useRef } from 'react'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import type { ListedBlock } from '@/domain/relatedLinks/listBlocks'

type Props = {
  search: (text: string) => Promise<ListedBlock[]>
  onPick: (id: string) => void
  onEscape: () => void
}

/** Where a shared block is chosen, by its name or heading. */
export function SharedBlockPicker({ search, onPick, onEscape }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const findOptions = useCallback(
    async (text: string) => (await search(text)).map((block) => ({ key: block.id, block })),
    [search],
  )

  return (
    <SearchChoice
      label="Find a shared block"
      placeholder="Type the name of a shared block"
      search={findOptions}
      noResults="No shared block has these words. Editors make them at the related-links desk."
      renderOption={({ block }) => (
        <span className="flex items-baseline justify-between gap-3">
          <span>{block.name}</span>
          <span className="shrink-0 text-sm opacity-70">{linkCount(block)}</span>
        </span>
      )}
      onChoose={({ key }) => onPick(key)}
      onEscape={onEscape}
      inputRef={field}
    />
  )
}

function linkCount({ links, rule }: ListedBlock) {
  if (rule) return 'filled by a rule'
  return links === 1 ? '1 link' : `${links} links`
}
