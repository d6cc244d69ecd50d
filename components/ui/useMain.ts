import { useEffect, useState } from 'react'

/**
 * The page's main part, into which what floats over it is put: outside of all landmarks, those who
 * move by landmarks would not find it.
 */
export function useMain(): Element | null {
  const [main, setMain] = useState<Element | null>(null)
  useEffect(() => setMain(document.querySelector('main')), [])
  return main
}
