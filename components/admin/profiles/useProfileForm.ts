'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import {
  type Opened,
  useVersionedForm,
  type VersionedSave,
} from '@/components/admin/versions/useVersionedForm'
import { slugFor } from '@/domain/slug'

type Named = { name: string; slug: string }

/** An author, a section or a tag, as its form was opened; a new one has no id. */
export type OpenedProfile<Values> = Opened<Values> & { id: string | null }

export type SaveProfile<Values> = (
  input: Parameters<VersionedSave<Values>>[0] & { id: string | null },
) => ReturnType<VersionedSave<Values>>

/** Its form, which leads back to the list when it was saved. The slug of a new one follows its name. */
export function useProfileForm<Values extends Named>(
  opened: OpenedProfile<Values>,
  save: SaveProfile<Values>,
  listHref: string,
) {
  const router = useRouter()
  const { id } = opened
  const [followsName, setFollowsName] = useState(id === null)
  const form = useVersionedForm<Values>({
    opened,
    save: (input) => save({ ...input, id }),
    onSaved: ({ name }) => {
      toast.success(`“${name.trim()}” is saved`)
      if (id === null) beginAgain()
      router.push(listHref)
    },
  })

  function change(changed: Partial<Values>) {
    if (changed.slug !== undefined) setFollowsName(changed.slug === '')
    const slug = followsName && changed.name !== undefined ? { slug: slugFor(changed.name) } : {}
    form.change({ ...slug, ...changed })
  }

  function beginAgain() {
    form.reset()
    setFollowsName(true)
  }

  return { ...form, change }
}
