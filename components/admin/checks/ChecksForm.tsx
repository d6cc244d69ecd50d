'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import type { ActionResult } from '@/components/admin/result'
import { useSave } from '@/components/admin/useSave'
import { Card, CardContent } from '@/components/ui/card'
import { Label } from '@/components/ui/label'
import { Select } from '@/components/ui/select'
import { type CheckId, type CheckLevel, checkLevels } from '@/domain/checks/list'
import { checkNames, levelNames } from './names'

type Levels = { check: CheckId; level: CheckLevel }[]
type Props = { levels: Levels; save: (input: { levels: Levels }) => Promise<ActionResult> }

/** Where editors decide what stops a publication, and what only warns. */
export function ChecksForm({ levels, save: action }: Props) {
  const [values, setValues] = useState(levels)
  const { save, isPending, message, formRef } = useSave(action)

  function submit(event: FormEvent) {
    event.preventDefault()
    save({ levels: values }, () => toast.success('Saved. It holds for every article from now on.'))
  }

  return (
    <form ref={formRef} onSubmit={submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-2">
          <FormError message={message} />
          {values.map(({ check, level }, index) => (
            <div
              key={check}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 py-1"
            >
              <Label htmlFor={check} className="font-normal">
                {checkNames[check]}
              </Label>
              <Select
                id={check}
                className="w-44"
                value={level}
                onChange={(event) => {
                  const chosen = checkLevels.find((other) => other === event.target.value)
                  if (chosen) setValues(values.with(index, { check, level: chosen }))
                }}
              >
                {checkLevels.map((other) => (
                  <option key={other} value={other}>
                    {levelNames[other]}
                  </option>
                ))}
              </Select>
            </div>
          ))}
        </CardContent>
        <FormFooter label="Save" isPending={isPending} />
      </Card>
    </form>
  )
}
