import type { Card } from '@/domain/reading/views'
import { Headline } from './Headline'
import { Picture } from './Picture'
import { PostMeta } from './PostMeta'

/** The first story of a front page. */
export function LeadStory({ card }: { card: Card }) {
  return (
    <article className="relative grid items-center gap-6 lg:grid-cols-12 lg:gap-10">
      <div className="max-w-[36rem] lg:col-span-5">
        <PostMeta card={card} />
        <Headline card={card} level={2} className="mt-3 text-lead" />
        {card.standfirst && (
          <p className="mt-4 text-large text-balance text-muted">{card.standfirst}</p>
        )}
      </div>
      {card.hero && (
        <div className="order-first lg:order-none lg:col-span-7">
          <Picture
            picture={card.hero}
            sizes="(min-width: 62rem) min(42rem, 57vw), calc(100vw - 2.5rem)"
            alt=""
            isFirst
            className="aspect-3/2 w-full object-cover"
          />
        </div>
      )}
    </article>
  )
}
