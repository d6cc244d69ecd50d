import type { Card } from '@/domain/reading/views'
import type { SaidAbove } from './PostMeta'
import { PostRow } from './PostRow'

/** Posts one below the other, newest first. */
export function River({ cards, saidAbove }: { cards: Card[]; saidAbove?: SaidAbove }) {
  if (cards.length === 0) return null
  return (
    <ul className="mt-12">
      {cards.map((card) => (
        <li key={card.id}>
          <PostRow card={card} saidAbove={saidAbove} />
        </li>
      ))}
    </ul>
  )
}
