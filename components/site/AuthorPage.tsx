import type { AuthorProfile, ListView } from '@/domain/reading/views'
import { Avatar } from './Avatar'
import { ListHeader } from './ListHeader'
import { Pagination } from './Pagination'
import { ProfileLinks } from './ProfileLinks'
import { River } from './River'

export function AuthorPage({ author, list }: { author: AuthorProfile; list: ListView }) {
  return (
    <div className="frame pt-9 lg:pt-16">
      <ListHeader
        aside={<Avatar author={author} className="size-28 lg:size-38" sizes="9.5rem" />}
        list={list}
      >
        <h1 className="text-headline">{author.name}</h1>
        {author.bio && (
          <p className="mt-4 max-w-[40rem] text-large text-balance text-muted">{author.bio}</p>
        )}
        <ProfileLinks author={author} />
      </ListHeader>
      <River cards={list.cards} />
      {list.cards.length === 0 && <p>{author.name} has not published anything here yet.</p>}
      <Pagination list={list} />
    </div>
  )
}
