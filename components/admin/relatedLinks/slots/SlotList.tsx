import { LayoutPanelTop, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/admin/EmptyState'
import { NothingFound } from '@/components/admin/NothingFound'
import { Pagination } from '@/components/admin/Pagination'
import { SearchField } from '@/components/admin/SearchField'
import { Card } from '@/components/ui/card'
import type { listSlots } from '@/domain/relatedLinks'
import type { SlotListing } from '@/domain/relatedLinks/slots/list'
import type { Names } from '../rules/names'
import { Views } from '../Views'
import { type SlotChanges, SlotTable } from './SlotTable'
import { slotsHref } from './slotsHref'

type Props = {
  listing: SlotListing
  found: Awaited<ReturnType<typeof listSlots>>
  names: Names
  /** Leads to the form of a new slot; absent for those who may not make one. */
  newLink: ReactNode
  changes: SlotChanges | null
}

export function SlotList({ listing, found, names, newLink, changes }: Props) {
  const { search, view } = listing
  const { slots, total, page, pages } = found
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Views
          views={views.map(({ view: other, name }) => ({
            name,
            href: slotsHref({ ...listing, view: other, page: 1 }),
            isCurrent: other === view,
          }))}
        />
        <SearchField label="Search names" />
      </div>
      <Card className="overflow-hidden">
        {total > 0 && (
          <SlotTable slots={slots} names={names} isTrash={view === 'trash'} changes={changes} />
        )}
        {total === 0 && search !== '' && (
          <NothingFound search={search} href={slotsHref({ view, search: '', page: 1 })} />
        )}
        {total === 0 && search === '' && <NoSlots view={view} newLink={newLink} />}
      </Card>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => slotsHref({ view, search, page: other })}
        summary={total > 0 && summaryOf(total, view)}
      />
    </>
  )
}

function NoSlots({ view, newLink }: { view: SlotListing['view']; newLink: ReactNode }) {
  if (view === 'trash') {
    return (
      <EmptyState Icon={Trash2} title="The trash is empty">
        Slots that are moved to the trash wait here to be restored.
      </EmptyState>
    )
  }
  return (
    <EmptyState Icon={LayoutPanelTop} title="There are no slots yet" action={newLink}>
      A slot puts a shared block into many articles by a rule, such as after the second paragraph of
      every article in a section. Make a block first, then a slot that shows it.
    </EmptyState>
  )
}

function summaryOf(total: number, view: SlotListing['view']) {
  const slots = `${total.toLocaleString('en')} ${total === 1 ? 'slot' : 'slots'}`
  return view === 'all' && total > 1
    ? `${slots}. At the same place of an article, they stand in this order.`
    : slots
}

const views: { view: SlotListing['view']; name: string }[] = [
  { view: 'all', name: 'All' },
  { view: 'trash', name: 'Trash' },
]
