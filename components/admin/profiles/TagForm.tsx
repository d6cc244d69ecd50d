'use client'

import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import { ChangedMeanwhile } from '@/components/admin/versions/ChangedMeanwhile'
import { Card, CardContent } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SlugField } from './SlugField'
import { type OpenedProfile, type SaveProfile, useProfileForm } from './useProfileForm'

type Tag = { name: string; slug: string }
type Props = { tag: OpenedProfile<Tag> | null; save: SaveProfile<Tag> }

export function TagForm({ tag, save }: Props) {
  const form = useProfileForm(tag ?? newTag, save, '/admin/tags')
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
              autoFocus={tag === null}
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
          <SlugField
            kind="tag"
            known={tag?.values.slug ?? null}
            value={values.slug}
            error={fields.slug}
            onChange={(slug) => change({ slug })}
          />
        </CardContent>
        <FormFooter
          label={tag ? 'Save' : 'Create tag'}
          isPending={form.isPending}
          cancelHref="/admin/tags"
        />
      </Card>
    </form>
  )
}

const newTag: OpenedProfile<Tag> = { id: null, values: { name: '', slug: '' } }

function describe({ name, slug }: Tag) {
  return { Name: name, Slug: slug }
}
