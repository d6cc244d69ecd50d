'use client'

import { useId } from 'react'
import { type Kind, kindNames, kinds } from './words'

type Props = {
  kind: Kind
  /** How many links are picked. */
  picked: number
  onChange: (kind: Kind) => void
}

/** How the links of a block come about. */
export function KindChoice({ kind, picked, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className="grid gap-2 xl:col-span-2">
      <legend className="mb-1.5 font-medium text-sm">How it is filled</legend>
      <div className="grid gap-2 sm:max-lg:grid-cols-3 xl:grid-cols-3">
        {kinds.map((choice) => (
          <label
            key={choice}
            className="flex cursor-pointer flex-col gap-0.5 rounded-md border border-input bg-card px-3 py-2 text-sm hover:border-input-hover has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={choice === kind}
              onChange={() => onChange(choice)}
            />
            <span className="font-medium">{kindNames[choice]}</span>
            <span className="text-muted-foreground">{meanings[choice]}</span>
          </label>
        ))}
      </div>
      <p role="status" className="text-muted-foreground text-sm empty:hidden">
        {kind === 'automatic' && picked > 0 && leftOut(picked)}
      </p>
    </fieldset>
  )
}

function leftOut(picked: number) {
  const links =
    picked === 1 ? 'The link that you picked is' : `The ${picked} links that you picked are`
  return `${links} left out when you save. Choose Mixed to keep ${picked === 1 ? 'it' : 'them'}.`
}

const meanings: Record<Kind, string> = {
  curated: 'The links that you pick, in your order.',
  automatic: 'A rule fills it, and keeps it filled.',
  mixed: 'Pinned links first. A rule fills the rest.',
}
