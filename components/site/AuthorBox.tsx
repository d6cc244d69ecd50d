import type { AuthorProfile } from '@/domain/reading/views'
import { Picture } from './Picture'
import { ProfileLinks } from './ProfileLinks'

export function AuthorBoxes({ authors }: { authors: AuthorProfile[] }) {
  if (authors.length === 0) return null
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">{authors.length === 1 ? 'About the author' : 'About the authors'}</h2>
      {authors.map((author) => (
        <AuthorBox key={author.id} author={author} />
      ))}
    </section>
  )
}

function AuthorBox({ author }: { author: AuthorProfile }) {
  return (
    <div>
      {author.avatar && <Picture picture={author.avatar} sizes="4.5rem" alt="" />}
      <div>
        <h3>
          <a href={author.href}>{author.name}</a>
        </h3>
        {author.bio && <p>{author.bio}</p>}
        <ProfileLinks author={author} />
      </div>
    </div>
  )
}
