import type { Card } from '@/domain/reading/views'
import { Headline } from './Headline'
import { Picture } from './Picture'
import { PostMeta } from './PostMeta'

/** How a post looks from outside, lying: what is said about it on the rail, a small picture last. */
export function PostRow({ card }: { card: Card }) {
  return (
    <article className="railed relative border-t border-rule py-6 lg:py-8">
      <div className="on-rail mb-2 lg:mb-0 lg:pt-1">
        <PostMeta card={card} onRail />
      </div>
      <div className="off-rail flex items-start justify-between gap-5 lg:gap-10">
        <div>
          <Headline card={card} level={2} className="max-w-[15em] text-title" />
          {card.standfirst && (
            <p className="mt-2 hidden max-w-[40rem] text-small sm:block">{card.standfirst}</p>
          )}
        </div>
        {card.hero && (
          <Picture
            picture={card.hero}
            sizes="(min-width: 62rem) 15rem, (min-width: 36rem) 11rem, 6.5rem"
            alt=""
            className="aspect-square w-26 shrink-0 object-cover sm:aspect-3/2 sm:w-44 lg:w-60"
          />
        )}
      </div>
    </article>
  )
}
