import { type Actor, authorise } from '@/auth/policy'
import { findSectionLinks, sectionSizes } from '@/db/linkMap'

/** An article without a section is in one without an id. */
export type MappedSection = { id: string; name: string; articles: number }

/** How many links lead from one section to another, or stay within it. */
export type MappedLinks = { from: MappedSection; to: MappedSection; links: number }

/** The site's links by section, as readers have them, the strongest first. */
export async function openMap(actor: Actor) {
  authorise(actor, 'relatedLinks.openMap')
  const { sections: named, withoutSection } = await sectionSizes()
  const none = { id: '', name: 'No section', articles: withoutSection }
  const sections: MappedSection[] = withoutSection > 0 ? [...named, none] : named
  const byId = new Map(sections.map((section) => [section.id, section]))
  const counted = await findSectionLinks()
  const links = counted.flatMap(({ fromId, toId, links: count }): MappedLinks[] => {
    const [from, to] = [byId.get(fromId), byId.get(toId)]
    return from && to ? [{ from, to, links: count }] : []
  })
  return {
    sections: sections.filter(({ articles }) => articles > 0),
    links: links.sort((one, other) => other.links - one.links),
    countedAt: counted[0]?.countedAt ?? null,
  }
}

export type LinkMap = Awaited<ReturnType<typeof openMap>>
