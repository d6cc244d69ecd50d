import type { ListView, SiteFrame } from '@/domain/reading/views'
import { FrontList } from './FrontList'

export function HomePage({ site, list }: { site: SiteFrame; list: ListView }) {
  return (
    <>
      <h1 className="sr-only">{list.page === 1 ? site.name : `Latest, page ${list.page}`}</h1>
      <FrontList list={list} empty="Nothing has been published yet. Please come back soon." />
    </>
  )
}
