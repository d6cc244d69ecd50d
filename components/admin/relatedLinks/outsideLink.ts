import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { RelatedLink } from '@/content/relatedLinkBlock/block'
import type { Refusal } from './blockActions'
import type { BlockDraft } from './rules/draft'

/** A link to another site while one says what it shows readers. */
export const OutsideLink = z.object({
  url: z.string(),
  label: z.string(),
  rel: RelatedLink.shape.rel,
})

export type OutsideLink = z.infer<typeof OutsideLink>

export type NewLink = Omit<RelatedLink, 'id'>

export const needsLabel = 'Say what the link shows readers, or press “Back”.'

/** Null while it says nothing. */
export function linkFrom({ url, label, rel }: OutsideLink): NewLink | null {
  const settled = label.trim()
  return settled === '' ? null : { target: { kind: 'url', url }, label: settled, rel }
}

/** Who saves has said all of the link, though they did not press “Add link”. */
export function withOutsideLink(draft: BlockDraft): BlockDraft {
  const outside = outsideLinkOf(draft)
  const link = outside && linkFrom(outside)
  if (!link) return draft
  return { ...draft, links: [...draft.links, { id: uuidv7(), ...link }], outsideLink: null }
}

/** Refuses a link that says nothing yet: saved without it, the block would look complete. */
export function unfinishedLink(draft: BlockDraft): Refusal | null {
  if (!outsideLinkOf(draft)) return null
  const fields = { outsideLink: needsLabel }
  return { ok: false, error: 'unfinished', message: needsLabel, fields }
}

/** An automatic block has no picked links, and its form does not show this one. */
function outsideLinkOf({ kind, outsideLink }: BlockDraft) {
  return kind === 'automatic' ? null : outsideLink
}
