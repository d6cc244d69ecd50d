'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '@/components/admin/result'
import { useSave } from '@/components/admin/useSave'
import type { StaleVersion } from '@/domain/version'

/** What a form was opened with; what is new has no version. */
export type Opened<Values> = { values: Values; version?: string | undefined }

type Saved = { ok: true; version: string }

export type VersionedSave<Values> = (
  input: Values & { version?: string | undefined },
) => Promise<Saved | StaleVersion<Values> | Exclude<ActionResult, { ok: true }>>

type Props<Values> = {
  opened: Opened<Values>
  save: VersionedSave<Values>
  onSaved: (values: Values) => void
}

/**
 * What is typed into a form, saved only over what it was opened with: if someone else saved first,
 * both are kept until it is decided which of them stays.
 */
export function useVersionedForm<Values extends object>({
  opened,
  save: action,
  onSaved,
}: Props<Values>) {
  const [values, setValues] = useState(opened.values)
  const [base, setBase] = useState(opened)
  const [seen, setSeen] = useState(opened.version)
  const { save, failure, forgive, ...form } = useSave(action)
  const theirs = failure && 'theirs' in failure ? failure.theirs : null

  // The page was loaded again, with what was saved meanwhile: nothing of one's own is in the form.
  if (opened.version !== seen) {
    setSeen(opened.version)
    if (isSame(values, base.values)) adopt(opened)
  }

  function adopt(next: Opened<Values>) {
    setValues(next.values)
    setBase(next)
  }

  function send(version: string | undefined) {
    save({ ...values, version }, (result) => {
      setBase({ values, version: result.version })
      onSaved(values)
    })
  }

  function takeTheirs() {
    if (!theirs) return
    adopt(theirs)
    forgive()
    toast('You have their version now', {
      duration: 10_000,
      action: { label: 'Bring mine back', onClick: () => setValues(values) },
    })
  }

  return {
    ...form,
    // The notice says it, and more.
    message: theirs ? '' : form.message,
    values,
    change: (changed: Partial<Values>) => setValues((current) => ({ ...current, ...changed })),
    submit: (event: FormEvent) => {
      event.preventDefault()
      send(base.version)
    },
    /** The page of a form is kept when people leave it: the next one begins as it was opened. */
    reset: () => adopt(opened),
    theirs,
    takeTheirs,
    keepMine: () => send(theirs?.version),
  }
}

function isSame(one: object, other: object) {
  return JSON.stringify(one) === JSON.stringify(other)
}
