import { X } from 'lucide-react'
import Link from 'next/link'
import { FilterSelect } from '@/components/admin/posts/FilterSelect'
import { SearchField } from '@/components/admin/SearchField'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { LinkListing } from '@/domain/links/listLinks'
import { isFiltered, linksHref } from './linksHref'

type Named = { id: string; name: string }

type Props = { listing: LinkListing; sections: Named[]; authors: Named[] }

/** Which links are listed. All of it stands in the address, to be kept and sent. */
export function LinkFilters({ listing, sections, authors }: Props) {
  const option = (label: string, change: Partial<LinkListing>, value: string) => {
    return { value, label, href: linksHref(listing, change) }
  }
  return (
    <div className="grid grid-cols-2 items-center gap-2 lg:flex lg:flex-wrap">
      <SearchField label="Search headlines" className="col-span-2 sm:w-full lg:w-56" />
      <FilterSelect
        label="Kind"
        className="lg:w-36"
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
        className="lg:w-40"
        value={listing.state ?? ''}
        options={[
          option('Any state', { state: null }, ''),
          option('Fine', { state: 'fine' }, 'fine'),
          option('To an unpublished article', { state: 'hidden' }, 'hidden'),
          option('To an article in the trash', { state: 'deleted' }, 'deleted'),
          option('Redirected', { state: 'moved' }, 'moved'),
          option('Failing', { state: 'failing' }, 'failing'),
        ]}
      />
      <FilterSelect
        label="Section"
        className="lg:w-36"
        value={listing.section ?? ''}
        options={[
          option('Any section', { section: null }, ''),
          ...sections.map(({ id, name }) => option(name, { section: id }, id)),
        ]}
      />
      <FilterSelect
        label="Author"
        className="lg:w-36"
        value={listing.author ?? ''}
        options={[
          option('Any author', { author: null }, ''),
          ...authors.map(({ id, name }) => option(name, { author: id }, id)),
        ]}
      />
      <FilterSelect
        label="Copy"
        className="lg:w-32"
        value={listing.copy}
        options={[
          option('For readers', { copy: 'live' }, 'live'),
          option('In drafts', { copy: 'working' }, 'working'),
        ]}
      />
      <FilterSelect
        label="Order"
        className="lg:w-36"
        value={listing.sort}
        options={[
          option('Newest first', { sort: 'newest' }, 'newest'),
          option('Most followed first', { sort: 'followed' }, 'followed'),
        ]}
      />
      <Chosen listing={listing} />
      {isFiltered(listing) && (
        <Button variant="ghost" className="max-lg:col-span-2" asChild>
          <Link href="/admin/related-links/links">
            <X aria-hidden />
            Clear filters
          </Link>
        </Button>
      )}
    </div>
  )
}

/** What other screens led here with: no list to choose from would hold it. */
function Chosen({ listing }: { listing: LinkListing }) {
  const chosen = [
    listing.post && 'Of one article',
    listing.target && 'To one target',
    listing.block && 'Of one block',
  ].filter((label) => label !== null && label !== '')
  return chosen.map((label) => (
    <Badge key={label} variant="info">
      {label}
    </Badge>
  ))
}
