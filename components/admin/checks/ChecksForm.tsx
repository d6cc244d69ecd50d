'use client'

import { toast } from 'sonner'
import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import { ChangedMeanwhile } from '@/components/admin/versions/ChangedMeanwhile'
import { useVersionedForm, type VersionedSave } from '@/components/admin/versions/useVersionedForm'
import { Card, CardContent } from '@/components/ui/card'
import type { CheckLevels } from '@/domain/checks/levels'
import { CheckRow } from './CheckRow'
import { checkNames, levelNames } from './names'

type Values = Pick<CheckLevels, 'levels'>
type Props = { levels: Values['levels']; version: string; save: VersionedSave<Values> }

/** Where editors decide what stops a publication, and what only warns. */
export function ChecksForm({ levels: opened, version, save }: Props) {
  const form = useVersionedForm<Values>({
    opened: { values: { levels: opened }, version },
    save,
    onSaved: () => toast.success('Saved. It holds for every article from now on.'),
  })
  const { levels } = form.values

  return (
    <form ref={form.formRef} onSubmit={form.submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-2">
          <FormError message={form.message} />
          <ChangedMeanwhile form={form} describe={describe} />
          {levels.map((setting, index) => (
            <CheckRow
              key={setting.check}
              setting={setting}
              error={form.fields[`levels.${index}.least`]}
              onChange={(changed) => form.change({ levels: levels.with(index, changed) })}
            />
          ))}
        </CardContent>
        <FormFooter label="Save" isPending={form.isPending} />
      </Card>
    </form>
  )
}

function describe({ levels }: Values) {
  return Object.fromEntries(
    levels.map(({ check, level, least }) => [
      checkNames[check],
      least === null ? levelNames[level] : `${levelNames[level]}, at least ${least}`,
    ]),
  )
}
