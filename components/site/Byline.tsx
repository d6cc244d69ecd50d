import { Fragment } from 'react'
import type { NameLink } from '@/domain/reading/views'
import { isSameDay, PostDate } from './PostDate'

type BylineProps = { authors: NameLink[]; publishedAt: Date; updatedAt: Date | null }

export function Byline({ authors, publishedAt, updatedAt }: BylineProps) {
  return (
    <div className="furniture text-muted">
      {authors.length > 0 && (
        <p className="text-ink">
          By <AuthorNames authors={authors} />
        </p>
      )}
      <p>
        Published <PostDate date={publishedAt} />
        {updatedAt && (
          <>
            {' · '}Updated{' '}
            <PostDate date={updatedAt} withTime={isSameDay(publishedAt, updatedAt)} />
          </>
        )}
      </p>
    </div>
  )
}

export function AuthorNames({ authors }: { authors: NameLink[] }) {
  return authors.map((author, index) => (
    <Fragment key={author.id}>
      {separator(index, authors.length)}
      <a href={author.href} rel="author">
        {author.name}
      </a>
    </Fragment>
  ))
}

function separator(index: number, count: number) {
  if (index === 0) return ''
  return index === count - 1 ? ' and ' : ', '
}
