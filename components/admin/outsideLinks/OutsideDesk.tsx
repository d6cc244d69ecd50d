import { Pagination } from '@/components/admin/Pagination'
import { Card } from '@/components/ui/card'
import type { listOutsidePages } from '@/domain/outsideLinks'
import type { OutsideListing } from '@/domain/outsideLinks/list'
import type { Check } from './CheckAgain'
import { CheckerOff } from './CheckerOff'
import { NoOutsidePages } from './NoOutsidePages'
import { OutsideFilters } from './OutsideFilters'
import { OutsideTable } from './OutsideTable'
import { outsideHref } from './outsideHref'

type Props = {
  listing: OutsideListing
  list: Awaited<ReturnType<typeof listOutsidePages>>
  /** Null for those who may not. */
  check: Check | null
  maySwitch: boolean
  mayReplace: boolean
}

/** The pages of other sites to which this one links, with what is known of each. */
export function OutsideDesk({ listing, list, check, maySwitch, mayReplace }: Props) {
  const { found, total, isMore, page, pages, byVerdict, offBy } = list
  return (
    <>
      {offBy && <CheckerOff by={offBy} maySwitch={maySwitch} />}
      <OutsideFilters listing={listing} byVerdict={byVerdict} />
      <Card className="overflow-hidden">
        {total > 0 ? (
          <OutsideTable
            pages={found}
            listing={listing}
            check={offBy === null ? check : null}
            mayReplace={mayReplace}
          />
        ) : (
          <NoOutsidePages listing={listing} />
        )}
      </Card>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => outsideHref(listing, { page: other })}
        summary={total > 0 && summaryOf(total, isMore)}
      />
    </>
  )
}

function summaryOf(total: number, isMore: boolean) {
  const count = total.toLocaleString('en')
  if (isMore) return `${count} pages or more`
  return `${count} ${total === 1 ? 'page' : 'pages'}`
}
