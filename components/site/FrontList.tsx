import type { ListView } from '@/domain/reading/views'
import { CardList } from './CardList'
import { Pagination } from './Pagination'

/** A page of a list, newest first; the first page leads with its first story. */
export function FrontList({ list, empty }: { list: ListView; empty: string }) {
  if (list.cards.length === 0) return <p>{empty}</p>
  return (
    <>
      <CardList cards={list.cards} level={2} />
      <Pagination list={list} />
    </>
  )
}
