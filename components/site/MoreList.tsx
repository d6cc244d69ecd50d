import type { Card } from '@/domain/reading/views'
import { PostCard } from './PostCard'

/** What to read next: the page's tags cover headlines, pictures and dates, not bylines. */
export function MoreList({ cards }: { cards: Card[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="more" className="frame mt-20 print:hidden">
      <div className="thread-on flex items-center gap-4">
        <h2 id="more" className="text-title">
          More
        </h2>
      </div>
      <ul className="mt-6 grid grid-cols-2 gap-x-5 gap-y-9 md:grid-cols-4 md:gap-x-7">
        {cards.map((card) => (
          <li key={card.id}>
            <PostCard card={card} level={3} sizes="(min-width: 48rem) 16.5rem, 45vw" />
          </li>
        ))}
      </ul>
    </section>
  )
}
