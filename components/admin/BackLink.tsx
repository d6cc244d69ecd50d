import { ChevronLeft } from 'lucide-react'
import { Link } from '@/components/admin/Link'

/** From one thing back to the list that it is in. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      className="-mb-2 flex w-fit items-center gap-1 rounded-md text-muted-foreground text-sm hover:text-foreground"
    >
      <ChevronLeft aria-hidden className="size-4" />
      {children}
    </Link>
  )
}
