import type { AuthorProfile, ListView } from '@/domain/reading/views'
import { FrontList } from './FrontList'
import { Picture } from './Picture'
import { ProfileLinks } from './ProfileLinks'

export function AuthorPage({ author, list }: { author: AuthorProfile; list: ListView }) {
  return (
    <>
      <header className="profile">
        {author.avatar && <Picture picture={author.avatar} sizes="8rem" isFirst alt="" />}
        <h1>{author.name}</h1>
        {author.bio && <p className="standfirst">{author.bio}</p>}
        <ProfileLinks author={author} />
      </header>
      <FrontList list={list} empty={`${author.name} has not published anything yet.`} />
    </>
  )
}
