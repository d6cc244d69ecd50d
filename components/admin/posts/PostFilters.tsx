import { X } from 'lucide-react'
import { FilterSelect } from '@/components/admin/FilterSelect'
import { Link } from '@/components/admin/Link'
import { SearchField } from '@/components/admin/SearchField'
import { Button } from '@/components/ui/button'
import type { PostListing } from '@/domain/posts/listing'
import { type Status, statusNames } from '@/domain/posts/stateNames'
import { AuthorFilter, type SearchAuthors } from './AuthorFilter'
import { isFiltered, unfilteredHref } from './address'
import { SortSelect } from './SortSelect'

type Props = {
  query: PostListing
  authorName: string | null
  sections: { id: string; name: string }[]
  searchAuthors: SearchAuthors
}

/** What of the list is shown. All of it stands in the address, to be kept and sent. */
export function PostFilters({ query, authorName, sections, searchAuthors }: Props) {
  return (
    <div className="grid grid-cols-2 items-center gap-2 lg:flex lg:flex-wrap">
      <SearchField label="Search headlines" className="col-span-2 sm:w-full lg:w-60" />
      <FilterSelect
        label="Status"
        className="lg:w-36"
        value={query.status ?? ''}
        options={[
          { value: '', label: 'Any status', change: { status: null } },
          ...statuses.map((status) => ({
            value: status,
            label: statusNames[status],
            change: { status },
          })),
        ]}
      />
      <FilterSelect
        label="Section"
        className="lg:w-40"
        value={query.sectionId ?? ''}
        options={[
          { value: '', label: 'Any section', change: { sectionId: null } },
          ...sections.map(({ id, name }) => ({
            value: id,
            label: name,
            change: { sectionId: id },
          })),
        ]}
      />
      <AuthorFilter name={authorName} search={searchAuthors} />
      <SortSelect query={query} />
      {isFiltered(query) && (
        <Button variant="ghost" className="max-lg:col-span-2" asChild>
          <Link href={unfilteredHref(query)}>
            <X aria-hidden />
            Clear filters
          </Link>
        </Button>
      )}
    </div>
  )
}

/** In review and scheduled are none that an article can have yet. */
const statuses: Status[] = ['draft', 'published', 'archived']
