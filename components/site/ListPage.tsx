import type { ListView, NameLink } from '@/domain/reading/views'
import { FrontList } from './FrontList'
import { ListHeader } from './ListHeader'
import { Pagination } from './Pagination'
import { River } from './River'

type ListPageProps = {
  kind: 'Section' | 'Tag'
  /** The section or the tag; tags have no description. */
  subject: NameLink & { description?: string }
  list: ListView
}

/** The page of a section, which is a front page of its own, or of a tag. */
export function ListPage({ kind, subject, list }: ListPageProps) {
  return (
    <div className="frame pt-9 lg:pt-16">
      <ListHeader aside={<p className="text-small text-muted">{kind}</p>} list={list}>
        <h1 className="text-headline">{subject.name}</h1>
        {subject.description && (
          <p className="mt-4 max-w-[40rem] text-large text-balance text-muted">
            {subject.description}
          </p>
        )}
      </ListHeader>
      {kind === 'Section' && list.month === null ? (
        <FrontList list={list} />
      ) : (
        <River cards={list.cards} />
      )}
      {list.cards.length === 0 && <p>Nothing here has been published yet.</p>}
      <Pagination list={list} />
    </div>
  )
}
