import type { Card } from '@/domain/reading/views'
import { Headline } from './Headline'
import { Picture } from './Picture'
import { PostDate } from './PostDate'

type PostCardProps = { card: Card; level: 2 | 3; sizes: string; withStandfirst?: boolean }

/** How a post looks from outside, upright: picture, headline, date; see `partsShown`. */
export function PostCard({ card, level, sizes, withStandfirst = false }: PostCardProps) {
  return (
    <article className="relative">
      {card.hero && (
        <Picture
          picture={card.hero}
          sizes={sizes}
          alt=""
          className="mb-3 aspect-3/2 w-full object-cover"
        />
      )}
      <Headline card={card} level={level} className="text-card" />
      {withStandfirst && <p className="mt-2 text-small">{card.standfirst}</p>}
      <p className="mt-2 text-small text-muted">
        <PostDate date={card.publishedAt} />
      </p>
    </article>
  )
}
