import { Link } from '@/components/admin/Link'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import type { LeftOut } from '@/domain/linkChanges/olderArticles'

/** Older articles about the same, why no link is offered in them, and the way to each. */
export function LeftOutArticles({ leftOut }: { leftOut: LeftOut[] }) {
  if (leftOut.length === 0) return null
  return (
    <Card>
      <CardHeader>
        <CardTitle>Left out</CardTitle>
        <CardDescription>These are about the same, too.</CardDescription>
      </CardHeader>
      <ul className="divide-y divide-border">
        {leftOut.map(({ article, reason }) => (
          <li
            key={article.id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-2.5 text-sm sm:px-5"
          >
            <span className="wrap-anywhere min-w-0">
              <span className="block font-medium">{article.title}</span>
              <span className="block text-muted-foreground text-xs">{reasons[reason]}</span>
            </span>
            <Link
              href={`/admin/posts/${article.id}`}
              className="whitespace-nowrap text-link underline-offset-4 hover:underline"
            >
              Open the article
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const reasons: Record<LeftOut['reason'], string> = {
  'no-place': 'It has no paragraph after which a line could stand.',
  'by-slot': 'A slot shows a block there that links here already.',
}
