import type { Card } from '@/domain/reading/views'
import { AuthorNames } from './AuthorNames'
import { PostDate } from './PostDate'

type PostMetaProps = { card: Card; onRail?: boolean }

/** When a post was published, where it stands and who wrote it, unless the list's heading says so. */
export function PostMeta({ card, onRail = false }: PostMetaProps) {
  return (
    <div
      className={`flex flex-wrap gap-x-3 text-small text-muted ${onRail ? 'lg:block lg:space-y-0.5' : ''}`}
    >
      {card.section && (
        <p className="font-bold text-thread">
          <a href={card.section.href} className="quiet-link relative z-10">
            {card.section.name}
          </a>
        </p>
      )}
      {card.authors.length > 0 && (
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
