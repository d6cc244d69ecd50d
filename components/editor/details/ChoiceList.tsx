import { ArrowUp, X } from 'lucide-react'
import { useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Named } from '../article'

type Props = {
  label: string
  chosen: Named[]
  /** Whether their order means something. */
  isOrdered?: boolean
  onChange: (chosen: Named[]) => void
}

/** What was chosen, each with its way out. */
export function ChoiceList({ label, chosen, isOrdered = false, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const id = useId()

  function remove(index: number) {
    onChange(chosen.toSpliced(index, 1))
    // The button with the focus is about to go.
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? []
    const next = buttons[index + 1] ?? buttons[index - 1] ?? document.getElementById(id)
    next?.focus()
  }

  function moveUp(index: number) {
    const item = chosen[index]
    if (!item || index === 0) return
    onChange(chosen.toSpliced(index, 1).toSpliced(index - 1, 0, item))
  }

  return (
    <ul ref={list} id={id} tabIndex={-1} aria-label={label} className="flex flex-wrap gap-1.5">
      {chosen.map((item, index) => (
        <li key={item.id} className="flex max-w-full items-center rounded-md bg-muted pl-2 text-sm">
          <span className="truncate">{item.name}</span>
          {isOrdered && index > 0 && (
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={`Name ${item.name} earlier`}
              onClick={() => moveUp(index)}
            >
              <ArrowUp aria-hidden />
            </Button>
          )}
          <Button
            variant="ghost"
            size="icon-sm"
            data-remove
            aria-label={`Remove ${item.name}`}
            onClick={() => remove(index)}
          >
            <X aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  )
}
