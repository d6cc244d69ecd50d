'use client'

import { useState } from 'react'
import { FormError } from '@/components/admin/FormError'
import { FormFooter } from '@/components/admin/FormFooter'
import { PictureField } from '@/components/admin/media/PictureField'
import { ChangedMeanwhile } from '@/components/admin/versions/ChangedMeanwhile'
import { Card, CardContent } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import type { AuthorValues } from '@/domain/authors/fields'
import type { PossibleOwner } from '@/domain/authors/open'
import type { Picture } from '@/domain/reading/views'
import { LinksField } from './LinksField'
import { OwnerField } from './OwnerField'
import { SlugField } from './SlugField'
import { type OpenedProfile, type SaveProfile, useProfileForm } from './useProfileForm'

type Props = {
  author: OpenedProfile<AuthorValues> | null
  avatar: Picture | null
  owners: PossibleOwner[]
  save: SaveProfile<AuthorValues>
}

export function AuthorForm({ author, avatar, owners, save }: Props) {
  const [picked, setPicked] = useState<Picture | null>(null)
  const form = useProfileForm(author ?? newAuthor, save, '/admin/authors')
  const { values, change, fields } = form
  const face = [picked, avatar].find((picture) => picture?.id === values.avatarId) ?? null
  return (
    <form ref={form.formRef} onSubmit={form.submit} noValidate>
      <Card>
        <CardContent className="flex flex-col gap-4">
          <FormError message={form.message} />
          <ChangedMeanwhile form={form} describe={(them) => describe(them, owners)} />
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
            known={author?.values.slug ?? null}
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
            picture={face}
            error={fields.avatarId}
            onChange={(picture) => {
              setPicked(picture)
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

const newAuthor: OpenedProfile<AuthorValues> = {
  id: null,
  values: { name: '', slug: '', bio: '', avatarId: null, links: [], userId: null },
}

function describe(values: AuthorValues, owners: PossibleOwner[]) {
  const { name, slug, bio, avatarId, links, userId } = values
  const owner = owners.find(({ id }) => id === userId)
  return {
    Name: name,
    Slug: slug,
    Bio: bio,
    Picture: avatarId === null ? '' : 'Another picture',
    Links: links.map(({ label, url }) => `${label}: ${url}`).join('\n'),
    Login: owner?.email ?? '',
  }
}
