'use client'

import { Pin } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'

type Props = {
  found: TargetDescription[]
  /** How many links are pinned already. */
  pinned: number
  onPin: (target: TargetDescription) => void
}

/** What a rule finds now, each with a way to keep it, whatever the rule finds later. */
export function FoundLinks({ found, pinned, onPin }: Props) {
  const list = useRef<HTMLElement>(null)
  const leaves = useRef<number | null>(null)
  const [said, setSaid] = useState('')

  // The button that was pressed is gone: the next one takes its place, for the keyboard too.
  useEffect(() => {
    if (leaves.current === null) return
    const buttons = list.current?.querySelectorAll('button') ?? []
    const next = buttons[leaves.current] ?? buttons[leaves.current - 1] ?? list.current
    leaves.current = null
    next?.focus()
  }, [found])

  function pin(target: TargetDescription, index: number) {
    leaves.current = index
    setSaid(`${target.title}: pinned, now ${pinned + 1} of ${pinned + 1}.`)
    onPin(target)
  }

  return (
    <section
      ref={list}
      tabIndex={-1}
      aria-label="Found by the rule"
      className={cn('outline-none', found.length === 0 && 'absolute')}
    >
      {found.length > 0 && (
        <>
          <p className="font-medium text-sm">Found by the rule</p>
          <ol className="mt-1 max-h-72 divide-y divide-border overflow-y-auto text-sm">
            {found.map((target, index) => (
              <li key={target.id} className="flex items-center justify-between gap-2 py-0.5">
                <span className="wrap-anywhere min-w-0">{target.title}</span>
                <Button
                  size="icon-sm"
                  variant="ghost"
                  className="focus-visible:-outline-offset-2"
                  aria-label={`Pin ${target.title}`}
                  title="Pin"
                  onClick={() => pin(target, index)}
                >
                  <Pin aria-hidden />
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  )
}
