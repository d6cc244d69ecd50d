import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Desk } from './Desk'
import { DeskHeader } from './DeskHeader'
import { EmptyState } from './EmptyState'
import { listHref } from './listHref'
import { NothingFound } from './NothingFound'
import { Pagination } from './Pagination'
import { SearchField } from './SearchField'

type Props = {
  href: string
  title: string
  description: string
  /** What is listed: one of it, and many. */
  noun: [string, string]
  listing: { search: string; page: number }
  total: number
  pages: number
  /** The link that makes a new one, for those who may. */
  action: ReactNode
  /** What the list is when it has nothing in it. */
  empty: { Icon: LucideIcon; title: string; text: string }
  children: ReactNode
}

/** A desk that is one list: searched, in pages, and with a word about what to do when it is empty. */
export function ListDesk({
  href,
  title,
  description,
  noun: [one, many],
  listing,
  total,
  pages,
  action,
  empty,
  children,
}: Props) {
  const { search, page } = listing
  return (
    <Desk className="max-w-4xl">
      <DeskHeader title={title} description={description}>
        {action}
      </DeskHeader>
      {(total > 0 || search) && <SearchField label={`Search ${many}`} />}
      <Card className="overflow-hidden">
        {total > 0 ? children : null}
        {total === 0 && search && <NothingFound search={search} href={href} />}
        {total === 0 && !search && (
          <EmptyState Icon={empty.Icon} title={empty.title} action={action}>
            {empty.text}
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => listHref(href, { search, page: other })}
        summary={total > 0 && `${total.toLocaleString('en')} ${total === 1 ? one : many}`}
      />
    </Desk>
  )
}
