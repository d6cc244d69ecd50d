'use client'

import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { Card, CardContent } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Settings } from '@/domain/site/settings'
import { FormError } from './FormError'
import { FormFooter } from './FormFooter'
import { CountingField } from './relatedLinks/numbers/CountingField'
import { ChangedMeanwhile } from './versions/ChangedMeanwhile'
import { useVersionedForm, type VersionedSave } from './versions/useVersionedForm'

type Props = {
  settings: Settings
  version: string
  change: VersionedSave<Settings>
}

export function SettingsForm({ settings, version, change: save }: Props) {
  const router = useRouter()
  const form = useVersionedForm<Settings>({
    opened: { values: settings, version },
    save,
    onSaved: () => {
      toast.success('Saved. Readers see it from now on.')
      router.refresh()
    },
  })
  const { values, change, fields } = form

  return (
    <form ref={form.formRef} onSubmit={form.submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-4">
          <FormError message={form.message} />
          <ChangedMeanwhile form={form} describe={describe} />
          <Field label="Name of the site" error={fields.name}>
            <Input
              value={values.name}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
          <Field
            label="Tagline"
            hint="One line about the site, for its home page and for search engines."
            error={fields.tagline}
          >
            <Input
              value={values.tagline}
              maxLength={160}
              autoComplete="off"
              onChange={(event) => change({ tagline: event.target.value })}
            />
          </Field>
          <CountingField
            isOn={values.countsLinks}
            onChange={(countsLinks) => change({ countsLinks })}
          />
        </CardContent>
        <FormFooter label="Save" isPending={form.isPending} />
      </Card>
    </form>
  )
}

function describe({ name, tagline, countsLinks }: Settings) {
  return {
    'Name of the site': name,
    Tagline: tagline,
    'Counts related links': countsLinks ? 'Yes' : 'No',
  }
}
