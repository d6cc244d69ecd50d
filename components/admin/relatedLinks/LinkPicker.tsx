'use client'

import { type Ref, useCallback, useState } from 'react'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { OutsideLinkForm } from './OutsideLinkForm'
import type { NewLink, OutsideLink } from './outsideLink'
import { outsideUrl } from './outsideUrl'
import { SearchChoice } from './SearchChoice'
import { type TargetOption, TargetOptionLine, targetOptions } from './TargetOption'

export type SearchTargets = (text: string) => Promise<TargetDescription[]>

type Props = {
  search: SearchTargets
  /** The link to another site that is begun. Kept outside, for these controls may go before it is added. */
  outside: OutsideLink | null
  outsideError?: string | undefined
  onOutside: (outside: OutsideLink | null) => void
  /** What was begun is added with it, or given up. */
  onPick: (link: NewLink, description: TargetDescription | null) => void
  onEscape?: (() => void) | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** Where a new related link is chosen: an article by its headline, or the address of another site. */
export function LinkPicker({ search, outside, onOutside, onPick, ...props }: Props) {
  const [hadFocus, setHadFocus] = useState(false)

  const findOptions = useCallback(
    async (text: string) => targetOptions(text, await search(text), urlOfAnotherSite),
    [search],
  )

  function choose(option: TargetOption) {
    if ('url' in option) return onOutside({ url: option.url, label: '', rel: [] })
    const target = { kind: 'post' as const, postId: option.target.id }
    onPick({ target, label: null, rel: [] }, option.target)
  }

  if (outside) {
    return (
      <OutsideLinkForm
        link={outside}
        error={props.outsideError}
        onChange={onOutside}
        onAdd={(link) => onPick(link, null)}
        onCancel={() => onOutside(null)}
        onFocusChange={setHadFocus}
      />
    )
  }
  return (
    <SearchChoice
      label="Add a link"
      placeholder="Type a headline, or paste an address"
      search={findOptions}
      noResults="No article has these words or this address. Try fewer words, or paste the address of another site."
      renderOption={(option) => <TargetOptionLine option={option} />}
      onChoose={choose}
      onEscape={props.onEscape}
      // The field comes back in place of the form of an outside link, and takes its focus over.
      takesFocus={hadFocus}
      inputRef={props.inputRef}
    />
  )
}

/** An article of this site is found by its address; where there is none, readers would get no link. */
function urlOfAnotherSite(text: string) {
  return outsideUrl(text, location.host)
}
