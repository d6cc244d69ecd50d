'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import type { ActionResult } from '@/components/admin/result'
import { useSave } from '@/components/admin/useSave'
import { Card, CardContent } from '@/components/ui/card'
import type { CheckLevels } from '@/domain/checks/levels'
import { CheckRow } from './CheckRow'

type Levels = CheckLevels['levels']
type Props = { levels: Levels; save: (input: { levels: Levels }) => Promise<ActionResult> }

/** Where editors decide what stops a publication, and what only warns. */
export function ChecksForm({ levels, save: action }: Props) {
  const [values, setValues] = useState(levels)
  const { save, isPending, fields, message, formRef } = useSave(action)

  function submit(event: FormEvent) {
    event.preventDefault()
    save({ levels: values }, () => toast.success('Saved. It holds for every article from now on.'))
  }

  return (
    <form ref={formRef} onSubmit={submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-2">
          <FormError message={message} />
          {values.map((setting, index) => (
            <CheckRow
              key={setting.check}
              setting={setting}
              error={fields[`levels.${index}.least`]}
              onChange={(changed) => setValues(values.with(index, changed))}
            />
          ))}
        </CardContent>
        <FormFooter label="Save" isPending={isPending} />
      </Card>
    </form>
  )
}
