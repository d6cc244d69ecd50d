import type { ReactNode } from 'react'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { Pagination } from '@/components/admin/Pagination'
import { Card } from '@/components/ui/card'
import type { PostList } from '@/domain/posts/list'
import type { SearchAuthors } from './AuthorFilter'
import { isFiltered, postsHref } from './address'
import { listId } from './afterChange'
import { NoPosts } from './NoPosts'
import { PostFilters } from './PostFilters'
import type { ChangePost } from './PostMenu'
import { PostTable } from './PostTable'
import { ViewTabs } from './ViewTabs'

type Props = {
  list: PostList
  sections: { id: string; name: string }[]
  /** The button that starts an article. */
  newPost: ReactNode
  actions: { trashPost: ChangePost; restorePost: ChangePost; searchAuthors: SearchAuthors }
}

export function PostDesk({ list, sections, newPost, actions }: Props) {
  const { rows, total, pages, query, authorName } = list
  return (
    <Desk>
      <DeskHeader title="Articles" description="All that is being written, and all that was.">
        {newPost}
      </DeskHeader>
      <ViewTabs trashed={query.trashed} />
      {(total > 0 || isFiltered(query)) && (
        <PostFilters
          query={query}
          authorName={authorName}
          sections={sections}
          searchAuthors={actions.searchAuthors}
        />
      )}
      <Card id={listId} tabIndex={-1} className="overflow-hidden outline-none">
        {total > 0 ? (
          <PostTable
            posts={rows}
            query={query}
            trash={actions.trashPost}
            restore={actions.restorePost}
          />
        ) : (
          <NoPosts query={query} action={newPost} />
        )}
      </Card>
      <Pagination
        page={query.page}
        pages={pages}
        hrefFor={(page) => postsHref(query, { page })}
        summary={total > 0 && summaryOf(list)}
      />
    </Desk>
  )
}

function summaryOf({ total, totalIsCapped }: PostList) {
  const number = total.toLocaleString('en')
  if (totalIsCapped) return `The first ${number} articles`
  return total === 1 ? '1 article' : `${number} articles`
}
