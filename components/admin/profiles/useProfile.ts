'use client'

import { useState } from 'react'
import { slugFor } from '@/domain/slug'

type Named = { id: string | null; name: string; slug: string }

/** What is typed about an author, a section or a tag: a new one's slug follows its name. */
export function useProfile<Profile extends Named>(initial: Profile) {
  const [values, setValues] = useState(initial)
  const [followsName, setFollowsName] = useState(initial.id === null)

  function change(changed: Partial<Profile>) {
    if (changed.slug !== undefined) setFollowsName(changed.slug === '')
    const slug = followsName && changed.name !== undefined ? { slug: slugFor(changed.name) } : {}
    setValues({ ...values, ...slug, ...changed })
  }

  /** The page of the form is kept when people leave it: the next one begins with nothing. */
  function reset() {
    setValues(initial)
    setFollowsName(initial.id === null)
  }

  return { values, change, reset }
}
