'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** On another page, people who work with the keyboard or a screen reader begin at its heading. */
export function FocusHeading() {
  const pathname = usePathname()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    // A field that asks for the focus keeps it.
    const isInPage = document.querySelector('#content')?.contains(document.activeElement)
    if (!isInPage) visibleHeading()?.focus({ preventScroll: true })
  }, [pathname])
  return null
}

/** Pages that were left are still there, hidden. */
function visibleHeading() {
  const headings = document.querySelectorAll<HTMLElement>('#content h1')
  return [...headings].find((heading) => heading.checkVisibility())
}
