'use client'

import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { floatingClasses } from '@/components/ui/dropdown-menu'
import type { BlockChoice } from '../blocks'

/** The text keeps the focus, and hands its keys over. */
export type SlashListKeys = {
  /** Whether the list has used the key. */
  press: (key: string) => boolean
}

type Props = {
  choices: BlockChoice[]
  onChoose: (choice: BlockChoice) => void
  ref?: Ref<SlashListKeys>
}

export function SlashList({ choices, onChoose, ref }: Props) {
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const current = choices[active] ?? choices[0]

  useEffect(() => setActive(0), [choices])
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  useImperativeHandle(ref, () => ({
    press(key) {
      if (!current) return false
      if (key === 'ArrowDown') setActive((active + 1) % choices.length)
      else if (key === 'ArrowUp') setActive((active + choices.length - 1) % choices.length)
      else if (key === 'Enter' || key === 'Tab') onChoose(current)
      else return false
      return true
    },
  }))

  if (!current) return null
  return (
    <>
      <div
        ref={list}
        role="listbox"
        aria-label="Blocks"
        // It scrolls, and can be scrolled by keys where a reader of screens puts the focus on it.
        tabIndex={0}
        className={`${floatingClasses} max-h-80 w-72 overflow-y-auto p-1 font-sans`}
      >
        {choices.map((choice) => (
          <Option
            key={choice.id}
            choice={choice}
            isActive={choice === current}
            onPoint={() => setActive(choices.indexOf(choice))}
            onChoose={() => onChoose(choice)}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {`${current.label}: ${current.hint}. ${active + 1} of ${choices.length}.`}
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
      className="flex cursor-pointer items-center gap-3 rounded-sm px-2 py-1.5 aria-selected:bg-accent"
      // The text keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span className="grid size-8 shrink-0 place-items-center rounded-md border bg-card">
        <Icon aria-hidden className="size-4" />
      </span>
      <span className="grid leading-tight">
        <span className="font-medium text-sm">{label}</span>
        <span className="text-muted-foreground text-xs">{hint}</span>
      </span>
    </div>
  )
}
