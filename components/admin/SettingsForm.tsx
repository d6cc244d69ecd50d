'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Card, CardContent } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { FormError } from './FormError'
import { FormFooter } from './FormFooter'
import { CountingField } from './relatedLinks/numbers/CountingField'
import type { ActionResult } from './result'
import { useSave } from './useSave'

type Settings = { name: string; tagline: string; countsLinks: boolean }
type Props = { settings: Settings; change: (settings: Settings) => Promise<ActionResult> }

export function SettingsForm({ settings, change }: Props) {
  const router = useRouter()
  const [values, setValues] = useState(settings)
  const { save, isPending, fields, message, formRef } = useSave(change)

  function submit(event: FormEvent) {
    event.preventDefault()
    save(values, () => {
      toast.success('Saved. Readers see it from now on.')
      router.refresh()
    })
  }

  return (
    <form ref={formRef} onSubmit={submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-4">
          <FormError message={message} />
          <Field label="Name of the site" error={fields.name}>
            <Input
              value={values.name}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => setValues({ ...values, name: event.target.value })}
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
              onChange={(event) => setValues({ ...values, tagline: event.target.value })}
            />
          </Field>
          <CountingField
            isOn={values.countsLinks}
            onChange={(countsLinks) => setValues({ ...values, countsLinks })}
          />
        </CardContent>
        <FormFooter label="Save" isPending={isPending} />
      </Card>
    </form>
  )
}
