import type { Card } from '@/domain/reading/views'
import { PostCard } from './PostCard'

type CardListProps = { cards: Card[]; level: 2 | 3 }

export function CardList({ cards, level }: CardListProps) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li key={card.id}>
          <PostCard card={card} level={level} />
        </li>
      ))}
    </ul>
  )
}
