import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/** Enter, pressed before the answer to what was typed came, chooses its first result when it does. */
export function useEnterAheadOfAnswer<Option>(
  pending: boolean,
  first: Option | undefined,
  choose: (option: Option) => void,
) {
  const waits = useRef(false)
  const latestChoose = useRef(choose)
  useLayoutEffect(() => {
    latestChoose.current = choose
  })
  useEffect(() => {
    if (pending || !waits.current) return
    waits.current = false
    if (first === undefined) return
    // The answers of two fields may be drawn at once. Each choice is drawn before the next is made,
    // which would otherwise begin with the form as it was before the first, and undo it.
    setTimeout(() => flushSync(() => latestChoose.current(first)))
  })
  return waits
}
