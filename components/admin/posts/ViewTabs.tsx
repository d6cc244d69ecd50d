import { Link } from '@/components/admin/Link'

const tabs = [
  { href: '/admin/posts', label: 'Articles', trashed: false },
  { href: '/admin/posts?trashed=true', label: 'Trash', trashed: true },
]

export function ViewTabs({ trashed }: { trashed: boolean }) {
  return (
    <nav aria-label="Articles and trash" className="flex gap-1 border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.trashed === trashed ? 'page' : undefined}
          className="-mb-px border-transparent border-b-2 px-2.5 py-2 font-medium text-muted-foreground text-sm hover:text-foreground aria-[current=page]:border-foreground aria-[current=page]:text-foreground"
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
