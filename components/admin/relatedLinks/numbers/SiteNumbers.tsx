import type { SiteNumbers as SiteNumbersView } from '@/domain/linkCounts/numbers'
import { numbersHref } from './numbersHref'
import { RankedTable } from './RankedTable'
import { Trend } from './Trend'
import { targetRow } from './targetRow'

/** How readers use the related links of the whole site, and which of them most. */
export function SiteNumbers({ numbers }: { numbers: SiteNumbersView }) {
  return (
    <Trend
      trend={numbers}
      title="All related links of the site"
      hrefFor={(days) => numbersHref(null, days)}
    >
      <RankedTable
        title="Followed most"
        description="To which articles and pages related links lead readers."
        of="Leads to"
        rows={numbers.targets.map(targetRow)}
      />
    </Trend>
  )
}
