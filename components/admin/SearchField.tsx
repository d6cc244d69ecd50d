'use client'

import { Search, X } from 'lucide-react'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Input } from '@/components/ui/input'
import { Spinner } from '@/components/ui/spinner'
import { addressWith, isLeaving } from './goingTo'

type Props = {
  /** What is searched, for those who hear it; also the placeholder. */
  label: string
  /** The search parameter of the address that it writes. */
  param?: string
  className?: string
}

const pauseInTyping = 250

/** Searches as one types. What is searched stands in the address, so that it can be kept and sent. */
export function SearchField({ label, param = 'search', className }: Props) {
  const router = useRouter()
  const parameters = useSearchParams()
  const [isPending, startTransition] = useTransition()
  const inAddress = parameters.get(param) ?? ''
  const [text, setText] = useState(inAddress)
  const [sent, setSent] = useState(inAddress)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // A link or the back button changed the address: the field follows.
  if (inAddress !== sent && !isPending) {
    setSent(inAddress)
    setText(inAddress)
  }

  function search(value: string, pause: number) {
    setText(value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (isLeaving()) return
      startTransition(() => {
        setSent(value.trim())
        router.replace(addressWith({ [param]: value.trim() }))
      })
    }, pause)
  }

  return (
    <search className={cn('relative w-full sm:w-72', className)}>
      <Search
        aria-hidden
        className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-2.5 size-4 text-muted-foreground"
      />
      <Input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        className="px-8"
        value={text}
        onChange={(event) => search(event.target.value, pauseInTyping)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(text, 0)
          if (event.key === 'Escape') search('', 0)
        }}
      />
      <span className="-translate-y-1/2 absolute top-1/2 right-1 grid size-7 place-items-center">
        {isPending ? (
          <Spinner className="text-muted-foreground" />
        ) : (
          text && (
            <Button variant="ghost" size="icon-sm" onClick={() => search('', 0)}>
              <X aria-hidden />
              <span className="sr-only">Clear the search</span>
            </Button>
          )
        )}
      </span>
      <output className="sr-only">{isPending ? 'Searching' : ''}</output>
    </search>
  )
}
