import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'

type Props = {
  page: number
  pages: number
  /** The address of another page of the same list. */
  hrefFor: (page: number) => string
  /** Such as "1,204 articles". */
  summary?: ReactNode
}

export function Pagination({ page, pages, hrefFor, summary }: Props) {
  if (pages <= 1 && !summary) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 text-muted-foreground text-sm">
      <p>{summary}</p>
      {pages > 1 && (
        <nav aria-label="Pages" className="flex items-center gap-1.5">
          <Turn href={page > 1 ? hrefFor(page - 1) : null} label="Previous page">
            <ChevronLeft aria-hidden />
          </Turn>
          <span className="px-1.5 tabular-nums">
            Page {page.toLocaleString('en')} of {pages.toLocaleString('en')}
          </span>
          <Turn href={page < pages ? hrefFor(page + 1) : null} label="Next page">
            <ChevronRight aria-hidden />
          </Turn>
        </nav>
      )}
    </div>
  )
}

function Turn({
  href,
  label,
  children,
}: {
  href: string | null
  label: string
  children: ReactNode
}) {
  if (href === null) {
    return (
      <Button size="icon" disabled aria-label={label}>
        {children}
      </Button>
    )
  }
  return (
    <Button size="icon" asChild>
      <Link href={href} aria-label={label}>
        {children}
      </Link>
    </Button>
  )
}
