import type { Card } from '@/domain/reading/views'

type HeadlineProps = { card: Card; level: 2 | 3; className: string }

/** The one link of a card. It reaches over all of its card, which must be `relative`. */
export function Headline({ card, level, className }: HeadlineProps) {
  const Heading = `h${level}` as const
  return (
    <Heading className={className}>
      <a href={card.href} className="quiet-link after:absolute after:inset-0">
        {card.title}
      </a>
    </Heading>
  )
}
