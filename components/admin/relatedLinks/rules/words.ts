import type { BlockRule, RuleSource } from '@/domain/relatedLinks/rule'
import { type Names, nameOf } from './names'

export const kinds = ['curated', 'automatic', 'mixed'] as const
export type Kind = (typeof kinds)[number]

export const kindNames: Record<Kind, string> = {
  curated: 'Curated',
  automatic: 'Automatic',
  mixed: 'Mixed',
}

/** How the links of a block come about. */
export function kindOf({ rule, links }: { rule: BlockRule | null; links: number }): Kind {
  if (rule === null) return 'curated'
  return links === 0 ? 'automatic' : 'mixed'
}

export const sources = ['newest', 'section', 'tag', 'author', 'related', 'followed'] as const

export const sourceNames: Record<RuleSource['by'], string> = {
  newest: 'Newest articles',
  section: 'Newest of a section',
  tag: 'Newest with a tag',
  author: 'Newest by an author',
  related: 'Most related by text',
  followed: 'Most followed',
}

/** A rule in one line, such as "Newest of Television, up to 5 links". */
export function ruleInWords({ source, count }: BlockRule, names: Names): string {
  return `${sourceInWords(source, names)}, up to ${count === 1 ? 'one link' : `${count} links`}`
}

/** What it leaves out, in one line; null for nothing. */
export function exceptionsInWords({ except }: BlockRule, names: Names): string | null {
  const { sectionIds, postIds, blockIds } = except
  const left = [
    ...sectionIds.map((id) => nameOf(id, names)),
    ...postIds.map((id) => `“${nameOf(id, names)}”`),
    ...blockIds.map((id) => `what ${nameOf(id, names)} shows`),
  ]
  return left.length === 0 ? null : `Without ${left.join(', ')}`
}

function sourceInWords(source: RuleSource, names: Names) {
  if (source.by === 'section') {
    const { sectionId } = source
    return `Newest of ${sectionId === null ? 'the article’s own section' : nameOf(sectionId, names)}`
  }
  if (source.by === 'tag') return `Newest with the tag ${nameOf(source.tagId, names)}`
  if (source.by === 'author') return `Newest by ${nameOf(source.authorId, names)}`
  return sourceNames[source.by]
}
