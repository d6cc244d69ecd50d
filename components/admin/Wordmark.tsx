import { Link } from '@/components/admin/Link'
import { Mark } from './Mark'

export function Wordmark({ siteName }: { siteName: string }) {
  return (
    <Link
      href="/admin"
      className="flex min-w-0 items-center gap-2 rounded-md px-2 py-1.5 font-semibold text-sm"
    >
      <Mark className="size-5 shrink-0" />
      <span className="truncate">{siteName}</span>
    </Link>
  )
}
