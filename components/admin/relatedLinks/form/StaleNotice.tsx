'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Moment } from '@/components/admin/Moment'
import { Button } from '@/components/ui/button'
import type { Theirs } from './useDraft'

type Props<Content> = {
  noun: 'block' | 'slot'
  mine: Content
  theirs: Theirs<Content>
  isSaving: boolean
  renderVersion: (content: Content) => ReactNode
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people changed the same: shows both versions and lets the second one choose. */
export function StaleNotice<Content>({ noun, mine, theirs, ...props }: Props<Content>) {
  const { isSaving, renderVersion, onKeepMine, onTakeTheirs } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const by = theirs.savedByName ?? 'someone else'

  return (
    <section className="grid gap-4 rounded-md border-2 border-destructive p-4">
      <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        This {noun} was changed by {by} on <Moment date={theirs.savedAt} />
      </h2>
      <p className="text-sm">Nothing of yours is lost. Compare, then choose what to keep.</p>
      <div className="grid gap-4 md:grid-cols-2">
        <Version title="Yours">
          {renderVersion(mine)}
          <Button className="w-fit" isPending={isSaving} onClick={onKeepMine}>
            Save mine over it
          </Button>
        </Version>
        <Version title={`Saved by ${by}`}>
          {renderVersion(theirs.content)}
          <Button className="w-fit" disabled={isSaving} onClick={onTakeTheirs}>
            Take this one
          </Button>
        </Version>
      </div>
    </section>
  )
}

function Version({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-3 rounded-md border p-4">
      <h3 className="font-medium text-sm">{title}</h3>
      {children}
    </div>
  )
}
