import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { forgetUnsaved, keepUnsaved, readUnsaved, type Unsaved } from './unsaved'

type Props<Draft> = {
  /** Under which the browser keeps it. */
  key: string
  schema: z.ZodType<Draft>
  unsaved: Unsaved<Draft> | null
  bringBack: (unsaved: Unsaved<Draft>) => void
}

/** Keeps what is not saved in the browser, and brings back what an earlier visit left there. */
export function useUnsaved<Draft>({ key, schema, unsaved, bringBack }: Props<Draft>) {
  const [isBroughtBack, setBroughtBack] = useState(false)
  const isLost = useRef(false)
  const isKept = useRef(false)

  useEffect(() => {
    const earlier = readUnsaved(key, schema)
    if (earlier === null) return
    isKept.current = true
    bringBack(earlier)
    setBroughtBack(true)
  }, [])

  useEffect(() => {
    isLost.current = unsaved !== null && !keepUnsaved(key, unsaved)
    // Only what this window kept: another one may hold words of its own.
    if (unsaved === null && isKept.current) forgetUnsaved(key)
    isKept.current = unsaved !== null && !isLost.current
  }, [key, unsaved])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isLost.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  /** At once, not in an effect: the page may be left before there is another one. */
  function settle() {
    forgetUnsaved(key)
    setBroughtBack(false)
  }

  return { isBroughtBack, settle }
}
