import { useEffect, useRef } from 'react'

/** Enter, pressed before the answer to what was typed came, chooses its first result when it does. */
export function useEnterAheadOfAnswer<Option>(
  pending: boolean,
  first: Option | undefined,
  choose: (option: Option) => void,
) {
  const waits = useRef(false)
  useEffect(() => {
    if (pending || !waits.current) return
    waits.current = false
    if (first !== undefined) choose(first)
  })
  return waits
}
