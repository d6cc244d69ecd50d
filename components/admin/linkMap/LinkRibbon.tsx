import { Link } from '@/components/admin/Link'
import type { MappedLinks, MappedSection } from '@/domain/linkMap/openMap'
import { type Place, ringWidth } from './layout'
import { linksBetweenHref } from './mapHref'
import { ribbonBetween } from './ribbon'
import { sentenceOf } from './words'

type Props = {
  links: MappedLinks
  from: Place<MappedSection>
  to: Place<MappedSection>
  /** The most links of any two sections, which have the widest ribbon. */
  most: number
  /** Of the map. */
  centre: { x: number; y: number }
}

export function LinkRibbon({ links, from, to, most, centre }: Props) {
  const width = 2 + 12 * Math.sqrt(links.links / most)
  const path = ribbonBetween(withRing(from), withRing(to), width, centre)
  const sentence = sentenceOf(links)
  return (
    <Link href={linksBetweenHref(links)} aria-label={sentence} className="group outline-none">
      <title>{sentence}</title>
      {/* A thin ribbon is hard to hit. */}
      <path d={path} className="fill-transparent stroke-[10px] stroke-transparent" />
      <path
        d={path}
        className="fill-muted-foreground/40 stroke-[2px] stroke-transparent transition-colors group-hover:fill-thread group-focus-visible:fill-thread group-focus-visible:stroke-ring"
      />
    </Link>
  )
}

function withRing({ x, y, radius }: Place<unknown>) {
  return { x, y, radius: radius + ringWidth + 2 }
}
