import type { Card } from '@/domain/reading/views'
import { AuthorNames } from './AuthorNames'
import { PostDate } from './PostDate'

/** What the heading of a list says already, and its cards need not repeat; see `partsShown`. */
export type SaidAbove = 'section' | 'author' | undefined

type PostMetaProps = { card: Card; saidAbove: SaidAbove; onRail?: boolean }

/** Where a post stands, who wrote it and when. */
export function PostMeta({ card, saidAbove, onRail = false }: PostMetaProps) {
  return (
    <div
      className={`flex flex-wrap gap-x-3 text-small text-muted ${onRail ? 'lg:block lg:space-y-0.5' : ''}`}
    >
      {saidAbove !== 'section' && card.section && (
        <p className="font-bold text-thread">
          <a href={card.section.href} className="quiet-link relative z-10">
            {card.section.name}
          </a>
        </p>
      )}
      {saidAbove !== 'author' && card.authors.length > 0 && (
        <p>
          By <AuthorNames authors={card.authors} />
        </p>
      )}
      <p>
        <PostDate date={card.publishedAt} />
      </p>
    </div>
  )
}
