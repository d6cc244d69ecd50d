import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

type Props = {
  /** How many there are to be placed. */
  most: number
  onPlace: (count: number) => void
}

/** Puts the first suggestions where they divide the text best. */
export function PlaceBest({ most, onPlace }: Props) {
  const [wanted, setWanted] = useState(3)
  const count = Math.min(wanted, most)
  return (
    <div className="flex items-center gap-2 pt-2">
      <Button size="sm" className="h-9 text-sm md:h-8" onClick={() => onPlace(count)}>
        Place the best for me
      </Button>
      <Select
        aria-label="How many to place"
        className="w-16"
        value={count}
        onChange={(event) => setWanted(Number(event.target.value))}
      >
        {Array.from({ length: most }, (_, index) => (
          <option key={index + 1}>{index + 1}</option>
        ))}
      </Select>
    </div>
  )
}
