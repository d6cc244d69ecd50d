'use client'

import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import { ChangedMeanwhile } from '@/components/admin/versions/ChangedMeanwhile'
import { Card, CardContent } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { SlugField } from './SlugField'
import { type OpenedProfile, type SaveProfile, useProfileForm } from './useProfileForm'

type Section = { name: string; slug: string; description: string }
type Props = { section: OpenedProfile<Section> | null; save: SaveProfile<Section> }

export function SectionForm({ section, save }: Props) {
  const form = useProfileForm(section ?? newSection, save, '/admin/sections')
  const { values, change, fields } = form
  return (
    <form ref={form.formRef} onSubmit={form.submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-4">
          <FormError message={form.message} />
          <ChangedMeanwhile form={form} describe={describe} />
          <Field label="Name" error={fields.name}>
            <Input
              value={values.name}
              maxLength={80}
              autoComplete="off"
              autoFocus={section === null}
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
          <SlugField
            kind="section"
            known={section?.values.slug ?? null}
            value={values.slug}
            error={fields.slug}
            onChange={(slug) => change({ slug })}
          />
          <Field
            label="Description"
            hint="Readers and search engines see it on the section’s page."
            error={fields.description}
          >
            <Textarea
              value={values.description}
              maxLength={500}
              onChange={(event) => change({ description: event.target.value })}
            />
          </Field>
        </CardContent>
        <FormFooter
          label={section ? 'Save' : 'Create section'}
          isPending={form.isPending}
          cancelHref="/admin/sections"
        />
      </Card>
    </form>
  )
}

const newSection: OpenedProfile<Section> = {
  id: null,
  values: { name: '', slug: '', description: '' },
}

function describe({ name, slug, description }: Section) {
  return { Name: name, Slug: slug, Description: description }
}
