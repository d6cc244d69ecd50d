import { Link } from '@/components/admin/Link'
import { Card } from '@/components/ui/card'
import type { Use } from '@/domain/links/whereUsed'

/** How often something is used in each way; each number leads to the list. */
export function UseCounts({ counts }: { counts: Use['counts'] }) {
  return (
    <Card>
      <ul className="divide-y divide-border">
        {counts.map(({ label, count, href }) => (
          <li
            key={label}
            className="flex items-baseline justify-between gap-4 px-4 py-3 text-sm sm:px-5"
          >
            <span className="wrap-anywhere min-w-0">{label}</span>
            {href && count > 0 ? (
              <Link href={href} className="font-medium tabular-nums underline underline-offset-4">
                {counted(count)}
                <span className="sr-only"> {label}</span>
              </Link>
            ) : (
              <span className="text-muted-foreground tabular-nums">{counted(count)}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Counting stops at a thousand. */
function counted(count: number) {
  return count >= 1000 ? '1,000+' : count.toLocaleString('en')
}
