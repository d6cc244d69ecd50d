import { X } from 'lucide-react'
import { FilterSelect } from '@/components/admin/FilterSelect'
import { Link } from '@/components/admin/Link'
import { SearchField } from '@/components/admin/SearchField'
import { Button } from '@/components/ui/button'
import type { OutsideListing, Verdict } from '@/domain/outsideLinks/list'
import { verdictNames } from '@/domain/outsideLinks/verdictNames'
import { outsideHref } from './outsideHref'
import { verdicts } from './verdicts'

type Props = { listing: OutsideListing; byVerdict: Map<Verdict, number> }

/** What of the list is shown. All of it stands in the address, to be kept and sent. */
export function OutsideFilters({ listing, byVerdict }: Props) {
  const { verdict, host } = listing
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchField label="Search addresses" />
      <FilterSelect
        label="Verdict"
        className="w-full sm:w-56"
        value={verdict ?? ''}
        options={[
          { value: '', label: 'Any verdict', change: { verdict: null } },
          ...verdicts.map((each) => ({
            value: each,
            label: `${verdictNames[each]} (${(byVerdict.get(each) ?? 0).toLocaleString('en')})`,
            change: { verdict: each },
          })),
        ]}
      />
      {host && (
        <Button
          className="wrap-anywhere h-auto min-h-9 max-w-full whitespace-normal py-1 md:min-h-8"
          asChild
        >
          <Link href={outsideHref(listing, { host: null })}>
            <span className="sr-only">Show all sites, not only </span>
            {host}
            <X aria-hidden />
          </Link>
        </Button>
      )}
    </div>
  )
}
