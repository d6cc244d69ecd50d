'use client'

import { useEffect, useRef } from 'react'
import { floatingClasses } from '@/components/ui/dropdown-menu'
import type { BlockChoice } from '../blocks'
import { groupBlocks } from '../blocks/find'

type Props = {
  choices: BlockChoice[]
  active: BlockChoice | undefined
  onPoint: (choice: BlockChoice) => void
  onChoose: (choice: BlockChoice) => void
}

/** The blocks that a slash offers. The text keeps the focus and the keys. */
export function SlashList({ choices, active, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (active) {
      list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
    }
  }, [active])

  if (!active) return null
  return (
    <>
      <div
        ref={list}
        role="listbox"
        aria-label="Blocks"
        // It scrolls, and can be scrolled by keys where a reader of screens puts the focus on it.
        tabIndex={0}
        className={`${floatingClasses} max-h-96 w-80 max-w-[calc(100vw-1rem)] overflow-y-auto p-1 font-sans`}
      >
        {groupBlocks(choices).map(({ name, choices }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is none of a list's
          <div key={name} role="group" aria-label={name || undefined}>
            {name && (
              <div aria-hidden className="px-2 pt-2 pb-1 font-medium text-muted-foreground text-xs">
                {name}
              </div>
            )}
            {choices.map((choice) => (
              <Option
                key={choice.id}
                choice={choice}
                isActive={choice === active}
                onPoint={() => onPoint(choice)}
                onChoose={() => onChoose(choice)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {`${active.label}: ${active.hint}. ${choices.indexOf(active) + 1} of ${choices.length}.`}
      </p>
    </>
  )
}

type OptionProps = {
  choice: BlockChoice
  isActive: boolean
  onPoint: () => void
  onChoose: () => void
}

function Option({ choice: { label, hint, Icon }, isActive, onPoint, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the focus and the keys
    <div
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="flex cursor-pointer items-center gap-2.5 rounded-sm px-2 py-1.5 text-sm aria-selected:bg-accent max-md:py-2.5"
      // The text keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <Icon aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      <span className="whitespace-nowrap">{label}</span>
      <span className="ml-auto truncate text-muted-foreground text-xs">{hint}</span>
    </div>
  )
}
