'use client'

import { ExternalLink } from 'lucide-react'
import { useCallback } from 'react'
import { hostOf } from '@/components/admin/relatedLinks/links'
import { outsideUrl } from '@/components/admin/relatedLinks/outsideUrl'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import { TargetLine } from '@/components/admin/relatedLinks/TargetLine'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'

export type SearchTargets = (input: {
  text: string
}) => Promise<TargetDescription[] | { ok: false; message: string }>

type Option = { key: string } & ({ target: TargetDescription } | { url: string })

type Props = {
  label: string
  search: SearchTargets
  /** The id of an article, or the address of another site. */
  onChoose: (target: string) => void
}

export function TargetChoice({ label, search, onChoose }: Props) {
  const findOptions = useCallback(
    async (text: string): Promise<Option[]> => {
      const targets = await search({ text })
      if (!Array.isArray(targets)) throw new Error(targets.message)
      const articles = targets.map((target) => ({ key: target.id, target }))
      const url = outsideUrl(text)
      return url ? [...articles, { key: url, url }] : articles
    },
    [search],
  )
  return (
    <SearchChoice
      label={label}
      placeholder="Type a headline, or paste an address"
      search={findOptions}
      noResults="No headline has these words. Try fewer, or paste the address of another site."
      renderOption={(option) =>
        'url' in option ? (
          <span className="flex items-center gap-2">
            <ExternalLink aria-hidden className="size-4 shrink-0 opacity-70" />
            {hostOf(option.url)}
          </span>
        ) : (
          <TargetLine target={option.target} />
        )
      }
      onChoose={(option) => onChoose(option.key)}
    />
  )
}
