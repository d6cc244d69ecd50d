import { uprightStories } from '@/domain/reading/cardParts'
import type { ListView } from '@/domain/reading/views'
import { LeadStory } from './LeadStory'
import { PostCard } from './PostCard'
import { River } from './River'

/** A front page: one story leads, three stand under it, the rest follows. */
export function FrontList({ list }: { list: ListView }) {
  const [lead, ...others] = list.cards
  if (!lead) return null
  return (
    <>
      <LeadStory card={lead} />
      <ul className="mt-14 grid gap-x-10 gap-y-10 border-t border-ink pt-6 sm:grid-cols-3 sm:gap-x-6 lg:gap-x-10">
        {others.slice(0, uprightStories).map((card) => (
          <li key={card.id}>
            <PostCard card={card} level={2} sizes={cardSizes} withStandfirst />
          </li>
        ))}
      </ul>
      <River cards={others.slice(uprightStories)} />
    </>
  )
}

const cardSizes = '(min-width: 62rem) 23rem, (min-width: 36rem) 30vw, calc(100vw - 2.5rem)'
