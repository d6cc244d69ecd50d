import { Waypoints } from 'lucide-react'
import { EmptyState } from '@/components/admin/EmptyState'
import { TimeAgo } from '@/components/admin/TimeAgo'
import { Card } from '@/components/ui/card'
import type { LinkMap } from '@/domain/linkMap/openMap'
import { LinkTable } from './LinkTable'
import { SectionMap } from './SectionMap'

const wide = { size: 680, most: 16, letters: 18 }
const narrow = { size: 340, most: 9, letters: 10 }

/** The links of the whole site, as a picture and as numbers. */
export function MapDesk({ map }: { map: LinkMap }) {
  if (map.links.length === 0) {
    return (
      <Card>
        <EmptyState Icon={Waypoints} title="There is nothing to draw yet">
          The map shows how published articles link from section to section. Links are counted a few
          seconds after an article is published.
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      <Card className="p-2 sm:p-4">
        <SectionMap map={map} canvas={wide} className="mx-auto max-w-2xl max-lg:hidden" />
        <SectionMap map={map} canvas={narrow} className="mx-auto max-w-md lg:hidden" />
        <Legend map={map} />
      </Card>
      <Card className="overflow-hidden">
        <details className="group">
          <summary className="cursor-pointer px-4 py-3 font-medium text-sm hover:bg-hover">
            The same in numbers
          </summary>
          <div className="border-t">
            <LinkTable map={map} />
          </div>
        </details>
      </Card>
    </>
  )
}

function Legend({ map: { sections, countedAt } }: { map: LinkMap }) {
  return (
    <div className="flex flex-col gap-3 border-t px-2 pt-3 pb-1 text-muted-foreground text-xs sm:flex-row sm:flex-wrap sm:items-center sm:gap-x-6">
      <Sign name="A section, as large as it has articles">
        <circle cx="14" cy="8" r="6" className="fill-info-soft stroke-info" />
      </Sign>
      <Sign name="Links, as wide as they are many; they lead to the thin end">
        <path d="M1 3L27 7v2L1 13z" className="fill-muted-foreground/40" />
      </Sign>
      <Sign name="Links within a section">
        <circle
          cx="14"
          cy="8"
          r="5.5"
          className="fill-none stroke-[3px] stroke-muted-foreground/55"
        />
      </Sign>
      <p className="sm:ml-auto">
        {countedAt && (
          <>
            Counted <TimeAgo date={countedAt} />.
          </>
        )}
        {sections.length > narrow.most && (
          <span className="lg:hidden"> The smallest sections are in the table only.</span>
        )}
        {sections.length > wide.most && (
          <span className="max-lg:hidden"> The smallest sections are in the table only.</span>
        )}
      </p>
    </div>
  )
}

function Sign({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <span className="flex items-center gap-2">
      <svg viewBox="0 0 28 16" aria-hidden="true" className="h-4 w-7 shrink-0">
        {children}
      </svg>
      {name}
    </span>
  )
}
