'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { Select } from '@/components/ui/select'
import { type AddressChange, addressWith } from './goingTo'

type Props = {
  /** What is chosen here, for those who hear it. */
  label: string
  value: string
  /** Each with what the address says then. */
  options: { value: string; label: string; change: AddressChange }[]
  className?: string
}

/** A choice that stands in the address: choosing goes there. */
export function FilterSelect({ label, value, options, className }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [shown, show] = useOptimistic(value)

  function choose(next: string) {
    const option = options.find((candidate) => candidate.value === next)
    if (!option) return
    startTransition(() => {
      show(next)
      router.push(addressWith(option.change))
    })
  }

  return (
    <Select
      aria-label={label}
      aria-busy={isPending}
      className={className}
      value={shown}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  )
}
