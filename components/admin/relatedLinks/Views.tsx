import { Link } from '@/components/admin/Link'

type View = {
  name: string
  href: string
  isCurrent: boolean
  /** How many things there need attention. */
  count?: number
}

/** The views of a list: links, so that each has an address. */
export function Views({ views }: { views: View[] }) {
  return (
    <nav aria-label="Views" className="flex max-w-full gap-1 rounded-lg bg-muted p-1">
      {views.map(({ name, href, isCurrent, count = 0 }) => (
        <Link
          key={name}
          href={href}
          aria-current={isCurrent ? 'page' : undefined}
          className="inline-flex h-8 items-center gap-1.5 whitespace-nowrap rounded-md px-3 font-medium text-muted-foreground text-sm hover:text-foreground aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs md:h-7"
        >
          {name}
          {count > 0 && (
            <span className="rounded-full bg-notice-soft px-1.5 text-notice text-xs tabular-nums">
              {count.toLocaleString('en')}
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}
