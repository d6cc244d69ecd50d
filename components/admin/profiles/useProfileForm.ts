'use client'

import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '@/components/admin/result'
import { useSave } from '@/components/admin/useSave'
import { useProfile } from './useProfile'

type Named = { id: string | null; name: string; slug: string }

/** The form of an author, a section or a tag, which leads back to the list when it was saved. */
export function useProfileForm<Profile extends Named>(
  initial: Profile,
  action: (input: Profile) => Promise<ActionResult>,
  listHref: string,
) {
  const router = useRouter()
  const { values, change, reset } = useProfile(initial)
  const { save, ...form } = useSave(action)

  function submit(event: FormEvent) {
    event.preventDefault()
    save(values, () => {
      toast.success(`“${values.name.trim()}” is saved`)
      if (values.id === null) reset()
      router.push(listHref)
    })
  }

  return { ...form, values, change, submit }
}
