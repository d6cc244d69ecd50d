import type { DocumentJson } from '@/content/document'
import type { FocalPoint } from '@/content/image/framing'
import type { BlockLayout } from '@/content/relatedLinkBlock/block'
import type { ProfileLink } from '@/db/schema/taxonomy'

/** What public pages are made of. Everything in here is visible to readers. */

type PictureFiles = { width: number; height: number; widths: number[] }

/** Files exist at `/media/<id>/<width>.avif` and `.webp` for each of `widths`, ascending pixels. */
export type Picture = PictureFiles & {
  id: string
  /** The parts of it that have files, by their folder, where there are any. */
  crops?: Record<string, PictureFiles>
  /** Of a part: its folder, between the id and the file. */
  folder?: string
  /** In percent of what is shown. */
  focus?: FocalPoint
  alt: string
  caption: string
  credit: string
}

export type NameLink = { id: string; name: string; href: string }

/** How a post looks from outside. */
export type Card = {
  id: string
  href: string
  title: string
  standfirst: string
  hero: Picture | null
  section: NameLink | null
  authors: NameLink[]
  publishedAt: Date
}

export type AuthorProfile = NameLink & {
  bio: string
  avatar: Picture | null
  links: ProfileLink[]
}

/** A related link that can be rendered: its target is published, its label is settled. */
export type ResolvedLink = {
  href: string
  label: string
  /** Value of the `rel` attribute; empty for none. */
  rel: string
  /** The article, with its picture where the layout shows one; null for a link to another site. */
  card: Pick<Card, 'id' | 'hero'> | null
}

export type ResolvedBlock = {
  /** The shared block that is placed; null for one of the article's own. */
  blockId: string | null
  layout: BlockLayout
  heading: string
  links: ResolvedLink[]
}

export type SiteFrame = {
  name: string
  tagline: string
  sections: NameLink[]
  /** Whether article pages count how their related links are seen and followed. */
  countsLinks: boolean
}

export type ArticleView = {
  id: string
  href: string
  title: string
  standfirst: string
  body: DocumentJson
  hero: Picture | null
  /** Pictures of the document by their id. */
  pictures: Record<string, Picture>
  /** Where the posts are to which the text links, by their id; those that readers may open. */
  linkedPosts: Record<string, string>
  /** Related-link blocks in the order of the document, local and shared; none is empty. */
  blocks: ResolvedBlock[]
  authors: AuthorProfile[]
  section: NameLink | null
  tags: NameLink[]
  publishedAt: Date
  updatedAt: Date | null
  seoTitle: string
  seoDescription: string
  more: Card[]
}

/** One page of a list of cards; `newer` and `older` are the addresses of its neighbours. */
export type ListView = {
  cards: Card[]
  href: string
  /** As `2026-11`; null for the newest articles, whenever they were published. */
  month: string | null
  /** Counted from the oldest page of the month. */
  page: number
  newer: string | null
  older: string | null
}
