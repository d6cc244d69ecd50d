import type { SlotContent } from './content'

/** The facts of an article that slots are matched against. */
export type SlottedArticle = { id: string; sectionId: string | null; hasOwnLinks: boolean }

type Kind = Omit<SlottedArticle, 'id'>
type Rules = Pick<
  SlotContent,
  'sectionIds' | 'exceptSectionIds' | 'exceptPostIds' | 'onlyWhereNone'
>

export function appliesTo(slot: Rules, article: SlottedArticle): boolean {
  return appliesToKind(slot, article) && !slot.exceptPostIds.includes(article.id)
}

/** Leaving aside single articles that it leaves out. */
export function appliesToKind(slot: Rules, { sectionId, hasOwnLinks }: Kind): boolean {
  if (slot.onlyWhereNone && hasOwnLinks) return false
  if (slot.exceptSectionIds.includes(sectionId ?? '')) return false
  return slot.sectionIds.length === 0 || slot.sectionIds.includes(sectionId ?? '')
}
