'use client'

import { useEffect, useId, useRef } from 'react'
import { Moment } from '@/components/admin/Moment'
import { Button } from '@/components/ui/button'
import type { useVersionedForm } from './useVersionedForm'

type Props<Values extends object> = {
  form: Pick<
    ReturnType<typeof useVersionedForm<Values>>,
    'values' | 'theirs' | 'isPending' | 'takeTheirs' | 'keepMine'
  >
  /** Each field by its label, as text. */
  describe: (values: Values) => Record<string, string>
}

/** Someone else saved the same first: shows where theirs differs, and lets the second one choose. */
export function ChangedMeanwhile<Values extends object>({ form, describe }: Props<Values>) {
  const { theirs } = form
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (theirs) heading.current?.focus()
  }, [theirs])
  if (!theirs) return null

  const mine = describe(form.values)
  const differing = Object.entries(describe(theirs.values)).filter(
    ([label, text]) => mine[label] !== text,
  )
  return (
    <section
      aria-labelledby={id}
      className="grid gap-3 rounded-md border-2 border-destructive p-4 text-sm"
    >
      <h2 id={id} ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {theirs.savedByName ?? 'Someone else'} saved this
        {theirs.savedAt && (
          <>
            {' '}
            on <Moment date={theirs.savedAt} />
          </>
        )}{' '}
        while you were editing
      </h2>
      <p>Nothing of yours is lost. Their version has:</p>
      <dl className="wrap-anywhere grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
        {differing.map(([label, text]) => (
          <div key={label} className="contents">
            <dt className="text-muted-foreground">{label}</dt>
            <dd className="whitespace-pre-line">{text || 'Nothing'}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button isPending={form.isPending} onClick={form.keepMine}>
          Save mine over it
        </Button>
        <Button disabled={form.isPending} onClick={form.takeTheirs}>
          Take theirs
        </Button>
      </div>
    </section>
  )
}
