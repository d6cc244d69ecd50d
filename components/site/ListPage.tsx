import type { ListView, NameLink } from '@/domain/reading/views'
import { FrontList } from './FrontList'

type ListPageProps = {
  kind: 'Section' | 'Tag'
  /** The section or the tag; tags have no description. */
  subject: NameLink & { description?: string }
  list: ListView
}

/** The page of a section or of a tag. */
export function ListPage({ kind, subject, list }: ListPageProps) {
  return (
    <>
      <header>
        <p className="furniture">{kind}</p>
        <h1>{subject.name}</h1>
        {subject.description && <p className="standfirst">{subject.description}</p>}
      </header>
      <FrontList list={list} empty={`Nothing about ${subject.name} has been published yet.`} />
    </>
  )
}
