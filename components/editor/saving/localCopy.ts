import { z } from 'zod'
import { Document } from '@/content/document'
import { Framing } from '@/content/image/framing'
import type { Draft } from '../article'

const Named = z.object({ id: z.uuid(), name: z.string() })

const Files = z.object({ width: z.number(), height: z.number(), widths: z.array(z.number()) })

const Picture = Files.extend({
  id: z.uuid(),
  crops: z.record(z.string(), Files).exactOptional(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
})

// Texts of any length and shape: what is being typed may not be fit to be saved yet.
const Fields = z.object({
  title: z.string(),
  standfirst: z.string(),
  slug: z.string(),
  sectionId: z.uuid().nullable(),
  tags: z.array(Named),
  authors: z.array(Named),
  hero: Picture.nullable(),
  heroAlt: z.string(),
  heroCaption: z.string(),
  heroCredit: z.string(),
  heroFraming: Framing.nullable().catch(null),
  seoTitle: z.string(),
  seoDescription: z.string(),
})

const LocalCopy = z.object({
  baseVersion: z.int(),
  draft: z.object({ fields: Fields, body: Document }),
})

export type LocalCopy = { baseVersion: number; draft: Draft }

/** What an earlier visit of this browser wrote and could not save; null where there is nothing. */
export function readLocalCopy(key: string): LocalCopy | null {
  try {
    return LocalCopy.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/**
 * In `localStorage`, because it is written before the call returns: a page that is being closed has
 * no time for more.
 */
export function writeLocalCopy(key: string, copy: LocalCopy | null) {
  try {
    if (copy === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(copy))
  } catch {
    // A browser that refuses storage, or has no room, keeps nothing; saving works without.
  }
}

/** A browser may be shared: nobody is brought back what another wrote. */
export function localCopyKey(userId: string, postId: string) {
  return `unsaved-article:${userId}:${postId}`
}
