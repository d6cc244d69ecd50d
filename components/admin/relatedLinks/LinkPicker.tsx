'use client'

import { type Ref, useCallback, useState } from 'react'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { OutsideLinkForm } from './OutsideLinkForm'
import { SearchChoice } from './SearchChoice'
import { type TargetOption, TargetOptionLine, targetOptions } from './TargetOption'

export type SearchTargets = (text: string) => Promise<TargetDescription[]>

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
    async (text: string) => targetOptions(text, await search(text)),
    [search],
  )

  function choose(option: TargetOption) {
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
      renderOption={(option) => <TargetOptionLine option={option} />}
      onChoose={choose}
      onEscape={onEscape}
      // The field comes back in place of the form of an outside link, and takes its focus over.
      takesFocus={wasOutside}
      inputRef={inputRef}
    />
  )
}
