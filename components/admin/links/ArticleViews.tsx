import { FilterSelect } from '@/components/admin/FilterSelect'
import { Link } from '@/components/admin/Link'
import { SearchField } from '@/components/admin/SearchField'
import type { ArticleListing } from '@/domain/links/listArticles'
import { articlesHref } from './articlesHref'

type Props = { listing: ArticleListing; sections: { id: string; name: string }[] }

/** What may be wrong with an article's links, and in which section. */
export function ArticleViews({ listing, sections }: Props) {
  return (
    <div className="grid gap-3">
      <nav
        aria-label="Views"
        className="flex w-fit max-w-full gap-1 overflow-x-auto rounded-lg bg-muted p-1"
      >
        {views.map(({ view, name }) => (
          <Link
            key={view}
            href={articlesHref(listing, { view })}
            aria-current={view === listing.view ? 'page' : undefined}
            className="inline-flex h-8 items-center whitespace-nowrap rounded-md px-3 font-medium text-muted-foreground text-sm hover:text-foreground aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs md:h-7"
          >
            {name}
          </Link>
        ))}
      </nav>
      <p className="text-muted-foreground text-sm">
        {views.find(({ view }) => view === listing.view)?.text}
      </p>
      <div className="flex flex-wrap gap-2">
        <SearchField label="Search headlines" />
        <FilterSelect
          label="Section"
          className="w-full sm:w-44"
          value={listing.section ?? ''}
          options={[
            { value: '', label: 'Any section', change: { section: null } },
            ...sections.map(({ id, name }) => {
              return { value: id, label: name, change: { section: id } }
            }),
          ]}
        />
      </div>
    </div>
  )
}

const views: { view: ArticleListing['view']; name: string; text: string }[] = [
  {
    view: 'orphans',
    name: 'Orphans',
    text: 'No article, placed block or slot links to them. What rules fill in does not count: it comes and goes.',
  },
  {
    view: 'deadEnds',
    name: 'Dead ends',
    text: 'They lead readers to no other article, not by a shared block or a slot either.',
  },
  {
    view: 'overLinked',
    name: 'Over-linked',
    text: 'Five links and more, and more than one for every 25 words: hardly any is followed.',
  },
  {
    view: 'stale',
    name: 'Stale',
    text: 'Five articles and more lead there, and nobody has updated them for a year.',
  },
]
