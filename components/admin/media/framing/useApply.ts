'use client'

import { useState } from 'react'
import { cropPicture } from '@/app/admin/media/actions'
import type { Framing } from '@/content/image/framing'
import type { Picture } from '@/domain/reading/views'

type OnApply = (framing: Framing | null, picture: Picture) => void

/** Hands the framing over once there are files of the part that it shows. */
export function useApply(picture: Picture, onApply: OnApply) {
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState('')

  async function apply({ crop, focus }: Framing) {
    if (!crop) return onApply(focus && { crop, focus }, picture)
    setPending(true)
    setError('')
    const answer = await cropPicture({ mediaId: picture.id, crop }).catch(() => unreachable)
    setPending(false)
    if (answer.ok) onApply({ crop, focus }, answer.picture)
    else setError(answer.message)
  }

  return { apply, isPending, error }
}

const unreachable = {
  ok: false as const,
  message: 'The site did not answer. Check your connection, then apply it again.',
}
