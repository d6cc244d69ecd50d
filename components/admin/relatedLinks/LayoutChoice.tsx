'use client'

import { useId } from 'react'
import { type BlockLayout, blockLayouts } from '@/content/relatedLinkBlock/block'
import { LayoutSketch } from './LayoutSketch'
import { layoutNames } from './layouts'

type Props = { layout: BlockLayout; onChange: (layout: BlockLayout) => void }

/** How a block looks, chosen by a small drawing of it. */
export function LayoutChoice({ layout, onChange }: Props) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">Layout</legend>
      <div className="grid w-full max-w-76 grid-cols-3 gap-2">
        {blockLayouts.map((choice) => (
          <label
            key={choice}
            className="grid cursor-pointer gap-1.5 rounded-md border border-input bg-card p-2 text-center hover:border-input-hover text-sm has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={choice === layout}
              onChange={() => onChange(choice)}
            />
            <LayoutSketch layout={choice} />
            {layoutNames[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
