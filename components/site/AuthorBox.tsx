import type { AuthorProfile } from '@/domain/reading/views'
import { Avatar } from './Avatar'
import { ProfileLinks } from './ProfileLinks'

export function AuthorBoxes({ authors }: { authors: AuthorProfile[] }) {
  if (authors.length === 0) return null
  return (
    <section aria-labelledby="authors" className="mt-8 border-t border-ink pt-3">
      <h2 id="authors" className="text-small text-muted">
        {authors.length === 1 ? 'The author' : 'The authors'}
      </h2>
      {authors.map((author) => (
        <AuthorBox key={author.id} author={author} />
      ))}
    </section>
  )
}

function AuthorBox({ author }: { author: AuthorProfile }) {
  return (
    <div className="mt-5 flex gap-5 not-last:mb-8">
      <Avatar author={author} className="size-18" sizes="4.5rem" />
      <div>
        <h3 className="text-card">
          <a href={author.href} className="quiet-link">
            {author.name}
          </a>
        </h3>
        {author.bio && <p className="mt-1.5 text-small">{author.bio}</p>}
        <ProfileLinks author={author} />
      </div>
    </div>
  )
}
