import type { Card } from '@/domain/reading/views'
import { PostRow } from './PostRow'

/** Posts one below the other, newest first. */
export function River({ cards }: { cards: Card[] }) {
  if (cards.length === 0) return null
  return (
    <ul className="mt-12">
      {cards.map((card) => (
        <li key={card.id}>
          <PostRow card={card} />
        </li>
      ))}
    </ul>
  )
}
