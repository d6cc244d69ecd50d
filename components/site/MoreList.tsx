import type { Card } from '@/domain/reading/views'
import { CardList } from './CardList'

export function MoreList({ cards }: { cards: Card[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="more">
      <h2 id="more">More</h2>
      <CardList cards={cards} level={3} />
    </section>
  )
}
