'use client'

import { ChevronDown } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { Spinner } from '@/components/ui/spinner'
import { addressWith } from './goingTo'
import { SearchChoice } from './relatedLinks/SearchChoice'

type Props<Option> = {
  /** What is chosen here, for those who hear it. */
  label: string
  /** What the button says of the choice; null while there is none. */
  chosen: string | null
  /** What the button says then, and what takes the choice back. */
  any: string
  placeholder: string
  noResults: string
  /** Must stay the same function from one render to the next. */
  search: (text: string) => Promise<Option[]>
  renderOption: (option: Option) => ReactNode
  /** The parameter of the address that it writes. */
  param: string
  className?: string
}

/** A choice among more than a list can offer, that stands in the address: choosing goes there. */
export function FilterSearch<Option extends { key: string }>(props: Props<Option>) {
  const { label, chosen, any, search, renderOption, param } = props
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const [isPending, startTransition] = useTransition()
  const isChosen = chosen !== null
  const find = useCallback(
    async (text: string): Promise<(Option | AnyOption)[]> => {
      const found = await search(text)
      return isChosen && text === '' ? [anyOption, ...found] : found
    },
    [search, isChosen],
  )

  function choose(key: string) {
    setIsOpen(false)
    startTransition(() => router.push(addressWith({ [param]: key })))
  }

  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button
          className={cn(
            'w-full min-w-0 justify-between px-2.5 font-normal text-base md:px-2.5 md:text-sm',
            props.className,
          )}
        >
          <span className="truncate">
            <span className="sr-only">{label}: </span>
            {chosen ?? any}
          </span>
          {isPending ? <Spinner /> : <ChevronDown aria-hidden className="text-muted-foreground" />}
        </Button>
      </PopoverTrigger>
      {/* The list that is found lies under the field, over the rest of the page. */}
      <PopoverContent aria-label={label} className="overflow-visible p-1.5">
        <SearchChoice
          label={props.placeholder}
          placeholder={props.placeholder}
          search={find}
          noResults={props.noResults}
          renderOption={(option) => (isAny(option) ? any : renderOption(option))}
          onChoose={({ key }) => choose(key)}
          onEscape={() => setIsOpen(false)}
        />
      </PopoverContent>
    </Popover>
  )
}

type AnyOption = { key: '' }

const anyOption: AnyOption = { key: '' }

function isAny(option: { key: string }): option is AnyOption {
  return option.key === ''
}
