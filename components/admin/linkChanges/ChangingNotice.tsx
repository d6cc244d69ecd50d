import { Progress } from '@/components/ui/progress'
import { counted } from './extent'

/** Measured on two cores: see the decision record on changes of links. */
const articlesPerSecond = 500

/** A change of thousands of articles takes a while, and need not be waited for. */
export function ChangingNotice({ articles }: { articles: number }) {
  const seconds = Math.ceil(articles / articlesPerSecond)
  if (seconds < 3) return null
  return (
    <div role="status" className="grid w-full gap-2 text-muted-foreground text-sm">
      <Progress label="Changing the links" fraction={null} />
      <p>
        Changing {counted(articles, 'article', 'articles')} takes about{' '}
        {counted(seconds, 'second', 'seconds')}. You may leave this page: it goes on, and stands
        under Changes when it is done.
      </p>
    </div>
  )
}
