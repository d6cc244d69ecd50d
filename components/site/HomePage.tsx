import type { ListView, SiteFrame } from '@/domain/reading/views'
import { FrontList } from './FrontList'
import { monthName } from './monthName'
import { Pagination } from './Pagination'
import { River } from './River'

export function HomePage({ site, list }: { site: SiteFrame; list: ListView }) {
  return (
    <div className="frame pt-9 lg:pt-12">
      {list.month === null ? (
        <>
          {/* The name stands large above; a second time would be for outlines only. */}
          <h1 className="sr-only">{site.name}</h1>
          <FrontList list={list} />
        </>
      ) : (
        <>
          <h1 className="text-lead">{monthName(list)}</h1>
          <River cards={list.cards} />
        </>
      )}
      {list.cards.length === 0 && <p>Nothing has been published yet. Please come back soon.</p>}
      <Pagination list={list} />
    </div>
  )
}
