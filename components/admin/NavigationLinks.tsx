'use client'

import {
  Files,
  FolderOpen,
  LayoutDashboard,
  Link2,
  ListChecks,
  type LucideIcon,
  PenLine,
  Settings,
  SquareArrowOutUpRight,
  Tags,
  Users,
} from 'lucide-react'
import { usePathname } from 'next/navigation'
import { Link } from '@/components/admin/Link'
import { cn } from '@/components/ui/cn'

type Entry = { href: string; label: string; Icon: LucideIcon }

const groups: { name: string; entries: Entry[] }[] = [
  {
    name: '',
    entries: [
      { href: '/admin', label: 'Dashboard', Icon: LayoutDashboard },
      { href: '/admin/posts', label: 'Articles', Icon: Files },
      { href: '/admin/related-links', label: 'Related links', Icon: Link2 },
    ],
  },
  {
    name: 'Organise',
    entries: [
      { href: '/admin/authors', label: 'Authors', Icon: PenLine },
      { href: '/admin/sections', label: 'Sections', Icon: FolderOpen },
      { href: '/admin/tags', label: 'Tags', Icon: Tags },
    ],
  },
  {
    name: 'Manage',
    entries: [
      { href: '/admin/checks', label: 'Checks', Icon: ListChecks },
      { href: '/admin/people', label: 'People', Icon: Users },
      { href: '/admin/settings', label: 'Settings', Icon: Settings },
    ],
  },
]

type Props = {
  /** Addresses of the desks that this person's role has no use for. */
  hidden: string[]
  onNavigate?: () => void
}

export function NavigationLinks({ hidden, onNavigate }: Props) {
  const path = usePathname()
  return (
    <div className="flex flex-col gap-4">
      {groups.map(({ name, entries }) => {
        const shown = entries.filter(({ href }) => !hidden.includes(href))
        return (
          shown.length > 0 && (
            <div key={name}>
              {name && (
                <h2 className="px-2 pb-1 font-medium text-muted-foreground text-xs">{name}</h2>
              )}
              <ul className="flex flex-col gap-px">
                {shown.map(({ href, label, Icon }) => (
                  <li key={href}>
                    <Link
                      href={href}
                      aria-current={isAt(path, href) ? 'page' : undefined}
                      {...(onNavigate && { onClick: onNavigate })}
                      className={entryClasses}
                    >
                      <Icon aria-hidden />
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
      <a href="/" target="_blank" rel="noopener" className={cn(entryClasses, 'border-t-0')}>
        <SquareArrowOutUpRight aria-hidden />
        View site
        <span className="sr-only">, opens in a new tab</span>
      </a>
    </div>
  )
}

const entryClasses =
  'flex h-10 items-center gap-2.5 rounded-md px-2 font-medium text-muted-foreground text-sm hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-foreground md:h-8 [&_svg]:size-4 [&_svg]:shrink-0'

function isAt(path: string, href: string) {
  return path === href || (href !== '/admin' && path.startsWith(`${href}/`))
}
