'use client'

import { ExternalLink } from 'lucide-react'
import { type Ref, useCallback, useState } from 'react'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { hostOf } from './links'
import { OutsideLinkForm } from './OutsideLinkForm'
import { outsideUrl } from './outsideUrl'
import { SearchChoice } from './SearchChoice'
import { TargetLine } from './TargetLine'

export type SearchTargets = (text: string) => Promise<TargetDescription[]>

type Option = { key: string } & ({ target: TargetDescription } | { url: string })

type Props = {
  search: SearchTargets
  onPick: (link: Omit<RelatedLink, 'id'>, description: TargetDescription | null) => void
  onEscape?: (() => void) | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** Where a new related link is chosen: an article by its headline, or the address of another site. */
export function LinkPicker({ search, onPick, onEscape, inputRef }: Props) {
  const [url, setUrl] = useState<string | null>(null)
  const [wasOutside, setWasOutside] = useState(false)

  const findOptions = useCallback(
    async (text: string): Promise<Option[]> => {
      const targets = await search(text)
      const articles = targets.map((target) => ({ key: target.id, target }))
      const typedUrl = outsideUrl(text)
      return typedUrl ? [...articles, { key: typedUrl, url: typedUrl }] : articles
    },
    [search],
  )

  function choose(option: Option) {
    if ('url' in option) {
      setWasOutside(true)
      return setUrl(option.url)
    }
    const target = { kind: 'post' as const, postId: option.target.id }
    onPick({ target, label: null, rel: [] }, option.target)
  }

  if (url !== null) {
    return (
      <OutsideLinkForm
        url={url}
        onAdd={(label, rel) => {
          setUrl(null)
          onPick({ target: { kind: 'url', url }, label, rel }, null)
        }}
        onCancel={() => setUrl(null)}
      />
    )
  }
  return (
    <SearchChoice
      label="Add a link"
      placeholder="Type a headline, or paste an address"
      search={findOptions}
      noResults="No headline has these words. Try fewer, or paste the address of another site."
      renderOption={(option) =>
        'url' in option ? (
          <span className="flex items-center gap-2">
            <ExternalLink aria-hidden className="size-4 shrink-0 opacity-70" />
            Link to {hostOf(option.url)}
          </span>
        ) : (
          <TargetLine target={option.target} />
        )
      }
      onChoose={choose}
      onEscape={onEscape}
      // The field comes back in place of the form of an outside link, and takes its focus over.
      takesFocus={wasOutside}
      inputRef={inputRef}
    />
  )
}
