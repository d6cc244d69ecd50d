'use client'

import { formatDate } from 'date-fns'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { BlockContent } from '@/domain/relatedLinks/content'
import type { StaleBlock } from '@/domain/relatedLinks/problems'
import { BlockPreview } from './BlockPreview'
import { layoutNames } from './layouts'
import type { Targets } from './links'
import type { Names } from './rules/names'
import { RuleLines } from './rules/RuleLines'
import { TimesLine } from './times/TimesLine'

type Props = {
  mine: BlockContent
  theirs: StaleBlock['theirs']
  targets: Targets
  names: Names
  isSaving: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people changed the block: shows both versions and lets the second one choose. */
export function StaleNotice({ mine, theirs, targets, names, isSaving, ...on }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const by = theirs.savedByName ?? 'someone else'

  return (
    <section className="grid gap-4 rounded-md border-2 border-destructive p-4">
      <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        This block was changed by {by} on {formatDate(theirs.savedAt, 'd MMM, HH:mm')}
      </h2>
      <p className="text-sm">Nothing of yours is lost. Compare, then choose what to keep.</p>
      <div className="grid gap-4 md:grid-cols-2">
        <Version title="Yours" content={mine} targets={targets} names={names}>
          <Button isPending={isSaving} onClick={on.onKeepMine}>
            Save mine over it
          </Button>
        </Version>
        <Version title={`Saved by ${by}`} content={theirs.content} targets={targets} names={names}>
          <Button disabled={isSaving} onClick={on.onTakeTheirs}>
            Take this one
          </Button>
        </Version>
      </div>
    </section>
  )
}

type VersionProps = {
  title: string
  content: BlockContent
  targets: Targets
  names: Names
  children: ReactNode
}

function Version({ title, content, targets, names, children }: VersionProps) {
  return (
    <div className="grid content-start gap-3 rounded-md border p-4">
      <h3 className="text-sm font-medium">{title}</h3>
      <p className="text-sm text-muted-foreground">
        {content.name} · {layoutNames[content.layout]}
      </p>
      <BlockPreview block={content} targets={targets} />
      <div className="text-muted-foreground text-sm">
        {content.rule && <RuleLines rule={content.rule} names={names} />}
        <p>
          <TimesLine times={content} />
        </p>
      </div>
      <div>{children}</div>
    </div>
  )
}
