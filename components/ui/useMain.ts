import { useLayoutEffect, useState } from 'react'

/**
 * The page's main part, into which what floats over it is put: outside of all landmarks, those who
 * move by landmarks would not find it.
 */
export function useMain(): Element | null {
  const [main, setMain] = useState<Element | null>(null)
  // Before anything can be pressed: a menu that is open already would close as it moves there.
  useLayoutEffect(() => setMain(document.querySelector('main')), [])
  return main
}
