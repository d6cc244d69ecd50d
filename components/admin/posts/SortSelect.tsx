import { FilterSelect } from '@/components/admin/FilterSelect'
import type { PostListing } from '@/domain/posts/listing'

/** On narrow screens, in place of the columns' headings. */
export function SortSelect({ query }: { query: PostListing }) {
  const orders = query.trashed ? { ...names, ...namesInTrash } : names
  return (
    <FilterSelect
      label="Order"
      className="lg:hidden"
      value={`${query.sort} ${query.direction}`}
      options={Object.entries(orders).map(([value, label]) => {
        const [sort = null, direction = null] = value.split(' ')
        return { value, label, change: { sort, direction } }
      })}
    />
  )
}

const names = {
  'saved desc': 'Saved last',
  'saved asc': 'Saved longest ago',
  'published desc': 'Published last',
  'published asc': 'Published first',
  'title asc': 'Title, A to Z',
  'title desc': 'Title, Z to A',
}

const namesInTrash = { 'saved desc': 'Moved last', 'saved asc': 'Moved first' }
