'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Link } from '@/components/admin/Link'

const desk = '/admin/related-links'

const tabs = [
  { href: desk, label: 'Blocks' },
  { href: `${desk}/slots`, label: 'Slots' },
  { href: `${desk}/links`, label: 'Links' },
  { href: `${desk}/articles`, label: 'Articles' },
  { href: `${desk}/outside`, label: 'Outside' },
  { href: `${desk}/map`, label: 'Map' },
  { href: `${desk}/numbers`, label: 'Numbers' },
  { href: `${desk}/changes`, label: 'Changes' },
]

/** The parts of the related-links desk. */
export function DeskTabs() {
  const path = usePathname()
  const nav = useRef<HTMLElement>(null)

  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])

  return (
    <nav
      ref={nav}
      aria-label="Related links"
      // A shadow, not a border: a border that lies over another makes the tabs scroll downwards too.
      className="flex shrink-0 gap-1 overflow-x-auto shadow-[inset_0_-1px_0_var(--color-border)] [scrollbar-width:none]"
    >
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className="focus-visible:-outline-offset-2 whitespace-nowrap border-transparent border-b-2 px-2.5 py-2 font-medium text-muted-foreground text-sm hover:text-foreground aria-[current=page]:border-foreground aria-[current=page]:text-foreground"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
