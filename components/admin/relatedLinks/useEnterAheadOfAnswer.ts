import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useLatest } from '@/components/ui/useLatest'

/** Enter, pressed before the answer to what was typed came, chooses its first result when it does. */
export function useEnterAheadOfAnswer<Option>(
  pending: boolean,
  first: Option | undefined,
  choose: (option: Option) => void,
) {
  const waits = useRef(false)
  const latestChoose = useLatest(choose)
  useEffect(() => {
    if (pending || !waits.current) return
    waits.current = false
    if (first === undefined) return
    // React may render the answers of two fields together. Without a render between the two choices,
    // the second would start from the form as it was before the first, and undo it.
    setTimeout(() => flushSync(() => latestChoose.current(first)))
  })
  return waits
}
