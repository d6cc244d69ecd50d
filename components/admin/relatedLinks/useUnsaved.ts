import { useEffect, useRef, useState } from 'react'
import { forgetUnsaved, keepUnsaved, readUnsaved, type Unsaved } from './unsaved'

type Props = {
  blockId: string
  unsaved: Unsaved | null
  bringBack: (unsaved: Unsaved) => void
}

/** Keeps what is not saved in the browser, and brings back what an earlier visit left there. */
export function useUnsaved({ blockId, unsaved, bringBack }: Props) {
  const [isBroughtBack, setBroughtBack] = useState(false)
  const isLost = useRef(false)
  const isKept = useRef(false)

  useEffect(() => {
    const earlier = readUnsaved(blockId)
    if (earlier === null) return
    isKept.current = true
    bringBack(earlier)
    setBroughtBack(true)
  }, [])

  useEffect(() => {
    isLost.current = unsaved !== null && !keepUnsaved(blockId, unsaved)
    // Only what this window kept: another one may hold words of its own.
    if (unsaved === null && isKept.current) forgetUnsaved(blockId)
    isKept.current = unsaved !== null && !isLost.current
  }, [blockId, unsaved])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isLost.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  /** At once, not in an effect: the page may be left before there is another one. */
  function settle() {
    forgetUnsaved(blockId)
    setBroughtBack(false)
  }

  return { isBroughtBack, settle }
}
