import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import { type Names, nameOf } from '../rules/names'

/** Where in an article a slot stands. */
export function placeInWords({ afterParagraph }: Pick<SlotContent, 'afterParagraph'>) {
  return afterParagraph === null ? 'At the end' : `After paragraph ${afterParagraph}`
}

type Rules = Omit<SlotContent, 'name' | 'blockId' | 'afterParagraph' | 'isOn'>

/** Which articles have it, such as "Television; only where no related links are shown". */
export function articlesInWords(rules: Rules, names: Names): string {
  const { sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone } = rules
  const sections = sectionIds.map((id) => nameOf(id, names)).join(', ')
  const left = [
    ...exceptSectionIds.map((id) => nameOf(id, names)),
    ...(exceptPostIds.length > 0 ? [articles(exceptPostIds.length)] : []),
  ]
  return [
    sections || 'All sections',
    ...(left.length > 0 ? [`except ${left.join(', ')}`] : []),
    ...(onlyWhereNone ? ['only where no related links are shown'] : []),
  ].join('; ')
}

function articles(count: number) {
  return count === 1 ? 'one article' : `${count} articles`
}
