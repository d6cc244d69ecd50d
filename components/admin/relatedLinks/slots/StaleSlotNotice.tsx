'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Moment } from '@/components/admin/Moment'
import { Button } from '@/components/ui/button'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import type { StaleSlot } from '@/domain/relatedLinks/slots/problems'
import { type Names, nameOf } from '../rules/names'
import { articlesInWords, placeInWords } from './words'

type Props = {
  mine: SlotContent
  theirs: StaleSlot['theirs']
  names: Names
  isSaving: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people changed the slot: shows both versions and lets the second one choose. */
export function StaleSlotNotice({ mine, theirs, names, isSaving, ...on }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const by = theirs.savedByName ?? 'someone else'

  return (
    <section className="grid gap-4 rounded-md border-2 border-destructive p-4">
      <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        This slot was changed by {by} on <Moment date={theirs.savedAt} />
      </h2>
      <p className="text-sm">Nothing of yours is lost. Compare, then choose what to keep.</p>
      <div className="grid gap-4 md:grid-cols-2">
        <Version title="Yours" content={mine} names={names}>
          <Button isPending={isSaving} onClick={on.onKeepMine}>
            Save mine over it
          </Button>
        </Version>
        <Version title={`Saved by ${by}`} content={theirs.content} names={names}>
          <Button disabled={isSaving} onClick={on.onTakeTheirs}>
            Take this one
          </Button>
        </Version>
      </div>
    </section>
  )
}

type VersionProps = { title: string; content: SlotContent; names: Names; children: ReactNode }

function Version({ title, content, names, children }: VersionProps) {
  return (
    <div className="grid content-start gap-3 rounded-md border p-4">
      <h3 className="font-medium text-sm">{title}</h3>
      <div className="text-sm">
        <p>
          {content.name} ({content.isOn ? 'on' : 'off'})
        </p>
        <p>Block: {nameOf(content.blockId, names)}</p>
        <p>{placeInWords(content)}</p>
        <p>{articlesInWords(content, names)}</p>
      </div>
      <div>{children}</div>
    </div>
  )
}
