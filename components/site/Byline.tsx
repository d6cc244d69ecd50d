import type { ArticleView } from '@/domain/reading/views'
import { AuthorNames } from './AuthorNames'
import { isSameDay, PostDate } from './PostDate'

type BylineProps = Pick<ArticleView, 'authors' | 'publishedAt' | 'updatedAt'>

export function Byline({ authors, publishedAt, updatedAt }: BylineProps) {
  return (
    <div className="on-rail mt-5 text-small text-muted lg:mt-10">
      {authors.length > 0 && (
        <p className="text-ink lg:mb-3">
          By <AuthorNames authors={authors} />
        </p>
      )}
      <div className="flex flex-wrap gap-x-4 lg:block lg:space-y-3">
        <p>
          Published{' '}
          <span className="lg:block">
            <PostDate date={publishedAt} />
          </span>
        </p>
        {updatedAt && (
          <p>
            Updated{' '}
            <span className="lg:block">
              <PostDate date={updatedAt} withTime={isSameDay(publishedAt, updatedAt)} />
            </span>
          </p>
        )}
      </div>
    </div>
  )
}
