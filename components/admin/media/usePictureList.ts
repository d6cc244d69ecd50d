'use client'

import { useEffect, useState } from 'react'
import { listPictures } from '@/app/admin/media/actions'
import type { PictureList } from '@/domain/media/list'

/** Long enough to skip the letters in the middle of a word. */
const pauseInTyping = 150

type Answer = { to: string | null; list: PictureList | null; error: string }

/** Uploaded pictures as someone searches and turns pages; until they are there, the former ones. */
export function usePictureList(search: string, page: number) {
  const [answer, setAnswer] = useState<Answer>({ to: null, list: null, error: '' })
  const asked = JSON.stringify([search, page])

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const result = await listPictures({ search, page }).catch(() => unreachable)
      if (!isCurrent) return
      if (result.ok) setAnswer({ to: asked, list: result, error: '' })
      else setAnswer({ to: asked, list: null, error: result.message })
    }, pauseInTyping)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [asked, search, page])

  return { list: answer.list, error: answer.error, isPending: answer.to !== asked }
}

const unreachable = {
  ok: false as const,
  message: 'The site did not answer. Check your connection, then search again.',
}
