'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

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
  return (
    <nav aria-label="Related links" className="flex gap-1 overflow-x-auto border-b">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={path === href ? 'page' : undefined}
          className="-mb-px whitespace-nowrap border-transparent border-b-2 px-2.5 py-2 font-medium text-muted-foreground text-sm hover:text-foreground aria-[current=page]:border-foreground aria-[current=page]:text-foreground"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
