import { X } from 'lucide-react'
import { FilterSelect } from '@/components/admin/FilterSelect'
import type { AddressChange } from '@/components/admin/goingTo'
import { Link } from '@/components/admin/Link'
import { SearchField } from '@/components/admin/SearchField'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { LinkListing } from '@/domain/links/listLinks'
import { verdictNames } from '@/domain/outsideLinks/verdictNames'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { noSection } from '@/model/noSection'
import { filterClasses } from './filterClasses'
import { isFiltered } from './linksHref'
import { type LinkSearchActions, SearchedFilters } from './SearchedFilters'

type Props = {
  listing: LinkListing
  sections: { id: string; name: string }[]
  /** What the listing speaks of. */
  named: Named[]
  actions: LinkSearchActions
}

/** Which links are listed. All of it stands in the address, to be kept and sent. */
export function LinkFilters({ listing, sections, named, actions }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchField label="Search headlines" className="sm:w-full lg:w-56" />
      <FilterSelect
        label="Kind"
        className={cn(filterClasses, 'lg:w-36')}
        value={listing.kind ?? ''}
        options={[
          option('Any kind', { kind: null }, ''),
          option('Link of the text', { kind: 'text' }, 'text'),
          option('Related link', { kind: 'related' }, 'related'),
          option('Shared block', { kind: 'shared' }, 'shared'),
        ]}
      />
      <FilterSelect
        label="State"
        className={cn(filterClasses, 'lg:w-40')}
        value={listing.state ?? ''}
        options={[
          option('Any state', { state: null }, ''),
          option(verdictNames.fine, { state: 'fine' }, 'fine'),
          option('To an unpublished article', { state: 'hidden' }, 'hidden'),
          option('To an article in the trash', { state: 'deleted' }, 'deleted'),
          option(verdictNames.moved, { state: 'moved' }, 'moved'),
          option(verdictNames.failing, { state: 'failing' }, 'failing'),
        ]}
      />
      <FilterSelect
        label="Section"
        className={cn(filterClasses, 'lg:w-36')}
        value={listing.section ?? ''}
        options={[
          option('Any section', { section: null }, ''),
          ...sections.map(({ id, name }) => option(name, { section: id }, id)),
          option('No section', { section: noSection }, noSection),
        ]}
      />
      <FilterSelect
        label="Leads to section"
        className={cn(filterClasses, 'lg:w-40')}
        value={listing.toSection ?? ''}
        options={[
          option('To any section', { toSection: null }, ''),
          ...sections.map(({ id, name }) => option(`To ${name}`, { toSection: id }, id)),
          option('To no section', { toSection: noSection }, noSection),
        ]}
      />
      <SearchedFilters listing={listing} named={named} actions={actions} />
      <FilterSelect
        label="Copy"
        className={cn(filterClasses, 'lg:w-32')}
        value={listing.copy}
        options={[
          option('For readers', { copy: null }, 'live'),
          option('In drafts', { copy: 'working' }, 'working'),
        ]}
      />
      <FilterSelect
        label="Order"
        className={cn(filterClasses, 'lg:w-36')}
        value={listing.sort}
        options={[
          option('Newest first', { sort: null }, 'newest'),
          option('Most followed first', { sort: 'followed' }, 'followed'),
        ]}
      />
      {isFiltered(listing) && (
        <Button variant="ghost" asChild>
          <Link href="/admin/related-links/links">
            <X aria-hidden />
            Clear filters
          </Link>
        </Button>
      )}
    </div>
  )
}

function option(label: string, change: AddressChange, value: string) {
  return { label, change, value }
}
