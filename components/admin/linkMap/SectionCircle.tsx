import { Link } from '@/components/admin/Link'
import type { MappedLinks, MappedSection } from '@/domain/linkMap/openMap'
import { type Place, ringWidth } from './layout'
import { linksBetweenHref, linksFromHref } from './mapHref'
import { counted, sentenceOf } from './words'

type Props = {
  place: Place<MappedSection>
  /** The links that stay within the section, the ring around it; null where there are none. */
  within: MappedLinks | null
  most: number
}

export function SectionCircle({ place: { section, x, y, radius }, within, most }: Props) {
  const sentence = `${section.name}: ${counted(section.articles, 'article')}, and their links`
  return (
    <>
      <Link href={linksFromHref(section.id)} aria-label={sentence} className="group outline-none">
        <title>{sentence}</title>
        <circle
          cx={x}
          cy={y}
          r={radius}
          className="fill-info-soft stroke-[1.5px] stroke-info transition-colors group-hover:fill-info group-focus-visible:stroke-[4px] group-focus-visible:stroke-ring"
        />
        {radius >= 16 && (
          <text
            x={x}
            y={y + 4}
            textAnchor="middle"
            aria-hidden
            className="fill-info font-medium text-[11px] tabular-nums group-hover:fill-info-soft"
          >
            {short(section.articles)}
          </text>
        )}
      </Link>
      {within && <Ring x={x} y={y} radius={radius} links={within} most={most} />}
    </>
  )
}

type RingProps = { x: number; y: number; radius: number; links: MappedLinks; most: number }

function Ring({ x, y, radius, links, most }: RingProps) {
  const width = 1.5 + (ringWidth - 3) * Math.sqrt(links.links / most)
  const circle = { cx: x, cy: y, r: radius + 2 + width / 2 }
  const sentence = sentenceOf(links)
  return (
    <Link href={linksBetweenHref(links)} aria-label={sentence} className="group outline-none">
      <title>{sentence}</title>
      <circle {...circle} className="fill-none stroke-[8px] stroke-transparent" />
      <circle
        {...circle}
        strokeWidth={width}
        className="fill-none stroke-muted-foreground/55 transition-colors group-hover:stroke-thread group-focus-visible:stroke-thread"
      />
      <circle
        cx={x}
        cy={y}
        r={radius + ringWidth}
        className="fill-none stroke-[2px] stroke-transparent group-focus-visible:stroke-ring"
      />
    </Link>
  )
}

/** `1,204` is too long for a small circle. */
function short(count: number) {
  return new Intl.NumberFormat('en', { notation: 'compact' }).format(count)
}
