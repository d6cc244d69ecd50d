'use client'

import { useState } from 'react'
import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import { PictureField } from '@/components/admin/media/PictureField'
import type { ActionResult } from '@/components/admin/result'
import { Card, CardContent } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import type { AuthorSave } from '@/domain/authors/fields'
import type { PossibleOwner } from '@/domain/authors/open'
import type { Picture } from '@/domain/reading/views'
import { LinksField } from './LinksField'
import { OwnerField } from './OwnerField'
import { SlugField } from './SlugField'
import { useProfileForm } from './useProfileForm'

type Props = {
  author: AuthorSave | null
  avatar: Picture | null
  owners: PossibleOwner[]
  save: (author: AuthorSave) => Promise<ActionResult>
}

export function AuthorForm({ author, avatar, owners, save }: Props) {
  const [face, setFace] = useState(avatar)
  const form = useProfileForm(author ?? newAuthor, save, '/admin/authors')
  const { values, change, fields } = form
  return (
    <form ref={form.formRef} onSubmit={form.submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-4">
          <FormError message={form.message} />
          <Field label="Name" hint="The byline, as readers see it." error={fields.name}>
            <Input
              value={values.name}
              maxLength={80}
              autoComplete="off"
              autoFocus={author === null}
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
          <SlugField
            kind="author"
            known={author?.slug ?? null}
            value={values.slug}
            error={fields.slug}
            onChange={(slug) => change({ slug })}
          />
          <Field
            label="Bio"
            hint="Stands under every article of this author, and on the author’s page."
            error={fields.bio}
          >
            <Textarea
              value={values.bio}
              maxLength={1000}
              onChange={(event) => change({ bio: event.target.value })}
            />
          </Field>
          <PictureField
            label="Picture"
            hint="Is shown as a circle: the middle of a portrait does best."
            picture={values.avatarId === null ? null : face}
            error={fields.avatarId}
            onChange={(picture) => {
              setFace(picture)
              change({ avatarId: picture?.id ?? null })
            }}
          />
          <LinksField
            links={values.links}
            errors={fields}
            onChange={(links) => change({ links })}
          />
          <OwnerField
            owners={owners}
            value={values.userId}
            error={fields.userId}
            onChange={(userId) => change({ userId })}
          />
        </CardContent>
        <FormFooter
          label={author ? 'Save' : 'Create author'}
          isPending={form.isPending}
          cancelHref="/admin/authors"
        />
      </Card>
    </form>
  )
}

const newAuthor: AuthorSave = {
  id: null,
  name: '',
  slug: '',
  bio: '',
  avatarId: null,
  links: [],
  userId: null,
}
