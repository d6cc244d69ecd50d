import { z } from 'zod'
import { UnfinishedDocument } from '@/content/document'
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
  visitId: z.uuid(),
  /** Earlier visits whose unsaved text was brought back into this one. */
  continues: z.array(z.uuid()),
  keptAt: z.number(),
  baseVersion: z.int(),
  draft: z.object({ fields: Fields, body: UnfinishedDocument }),
})

/** What a visit wrote and the server does not have yet. */
export type LocalCopy = {
  visitId: string
  continues: string[]
  keptAt: number
  baseVersion: number
  draft: Draft
}

/** The copy as it lay in the browser; null where it is none, or none that can be read. */
export function parseLocalCopy(kept: unknown): LocalCopy | null {
  return LocalCopy.safeParse(kept).data ?? null
}
