import type { Card } from '@/domain/reading/views'
import { AuthorNames } from './Byline'
import { Picture } from './Picture'
import { PostDate } from './PostDate'

type PostCardProps = { card: Card; level: 2 | 3 }

/** How a post looks from outside: the headline is the link, its picture only decorates it. */
export function PostCard({ card, level }: PostCardProps) {
  const Heading = `h${level}` as const
  return (
    <article className="card">
      {card.hero && (
        <Picture
          picture={card.hero}
          sizes="(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 92vw"
          alt=""
        />
      )}
      <Heading>
        <a href={card.href}>{card.title}</a>
      </Heading>
      {card.standfirst && <p>{card.standfirst}</p>}
      <p className="furniture text-muted">
        {card.section && <a href={card.section.href}>{card.section.name}</a>}
        {card.authors.length > 0 && (
          <>
            By <AuthorNames authors={card.authors} />
          </>
        )}
        <PostDate date={card.publishedAt} />
      </p>
    </article>
  )
}
