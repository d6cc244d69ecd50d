'use client'

import { useState, useTransition } from 'react'
import { useFocusInvalid } from '@/components/ui/useFocusInvalid'
import type { ActionResult } from './result'
import { unreachable } from './unreachable'

type Failure = { ok: false; error: string; message: string; fields?: Record<string, string> }
type Done<Result> = Exclude<Result, { ok: false }>
type Failed<Result> = Extract<Result, { ok: false }>

/**
 * Sends a form to its action. What was typed stays where it is until the action has succeeded, and
 * the first field with an error is focused.
 */
export function useSave<Input, Result extends ActionResult>(
  action: (input: Input) => Promise<Result>,
) {
  const [failure, setFailure] = useState<Failure | Failed<Result> | null>(null)
  const [isPending, startTransition] = useTransition()
  const fields = (failure as Failure | null)?.fields ?? noFields
  const formRef = useFocusInvalid(fields)

  function save(input: Input, onDone: (result: Done<Result>) => void) {
    startTransition(async () => {
      const result = await action(input).catch(() => noAnswer)
      setFailure(result.ok ? null : (result as Failed<Result>))
      if (isDone(result)) onDone(result)
    })
  }

  // What stands at a field is not said a second time.
  const message = fields === noFields ? (failure?.message ?? '') : ''
  return { save, isPending, failure, forgive: () => setFailure(null), fields, message, formRef }
}

function isDone<Result extends ActionResult>(result: Result | Failure): result is Done<Result> {
  return result.ok
}

const noFields: Record<string, string> = {}

const noAnswer: Failure = {
  ...unreachable,
  message:
    'The site did not answer. Nothing that you typed is lost: check your connection, then try again.',
}
