import type { LinkMap, MappedLinks } from '@/domain/linkMap/openMap'
import { LinkRibbon } from './LinkRibbon'
import { type Canvas, layOut } from './layout'
import { SectionCircle } from './SectionCircle'

/** More ribbons would hide one another; the table has all. */
const mostRibbons = 40

type Props = { map: LinkMap; canvas: Canvas; className: string }

/**
 * The sections as circles, and the links between them as ribbons: each section is followed by its
 * own, so that the keyboard goes through the map in an order that can be understood.
 */
export function SectionMap({ map, canvas, className }: Props) {
  const places = layOut(map.sections, canvas)
  const placeOf = new Map(places.map((place) => [place.section.id, place]))
  const most = Math.max(1, ...map.links.map(({ links }) => links))
  const between = map.links
    .filter(({ from, to }) => from.id !== to.id && placeOf.has(from.id) && placeOf.has(to.id))
    .slice(0, mostRibbons)
  const { size } = canvas
  const centre = { x: size / 2, y: size / 2 }
  return (
    <nav aria-label="Map" className={className}>
      <svg viewBox={`0 0 ${size} ${size}`} className="block w-full">
        <title>Links between sections</title>
        {places.map((place) => (
          <g key={place.section.id}>
            <SectionCircle
              place={place}
              within={linksWithin(map.links, place.section.id)}
              most={most}
            />
            {between
              .filter(({ from }) => from.id === place.section.id)
              .map((links) => {
                const to = placeOf.get(links.to.id)
                return (
                  to && (
                    <LinkRibbon
                      key={links.to.id}
                      links={links}
                      from={place}
                      to={to}
                      most={most}
                      centre={centre}
                    />
                  )
                )
              })}
          </g>
        ))}
        {/* Over everything, so that they can be read. */}
        <g aria-hidden className="pointer-events-none">
          {places.map(({ section, x, y, radius, label }) => (
            <text
              key={section.id}
              x={x}
              y={y + radius + 20}
              textAnchor="middle"
              className="fill-foreground stroke-card font-medium text-[12px] [paint-order:stroke] [stroke-width:3px]"
            >
              {label}
            </text>
          ))}
        </g>
      </svg>
    </nav>
  )
}

function linksWithin(links: MappedLinks[], id: string) {
  return links.find(({ from, to }) => from.id === id && to.id === id) ?? null
}
