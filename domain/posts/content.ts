import { z } from 'zod'
import { Document, emptyDocument } from '@/content/document'
import { Framing } from '@/content/image/framing'
import { Slug } from '../slug'

const line = (max: number, what: string) =>
  z.string().max(max, `${what} has at most ${max} characters.`)

/** An id that is there twice is one: the database has no room for a second. */
const each = (ids: string[]) => [...new Set(ids)]

/** All that an author writes about one article: what a draft, a revision and the live copy hold. */
export const PostContent = z.object({
  title: line(300, 'The title'),
  standfirst: line(1000, 'The standfirst'),
  body: Document,
  /** Empty until the author or the first publication gives it one. */
  slug: z.union([z.literal(''), Slug]),
  sectionId: z.uuid().nullable(),
  tagIds: z.array(z.uuid()).max(50, 'An article has at most 50 tags.').transform(each),
  /** In the order of the byline. */
  authorIds: z.array(z.uuid()).max(20, 'An article has at most 20 authors.').transform(each),
  heroId: z.uuid().nullable(),
  heroAlt: line(1000, 'The alt text'),
  heroCaption: line(1000, 'The caption'),
  heroCredit: line(300, 'The credit'),
  /** Drafts of before have none. */
  heroFraming: Framing.nullable().default(null),
  seoTitle: line(300, 'The SEO title'),
  seoDescription: line(1000, 'The SEO description'),
})

export type PostContent = z.infer<typeof PostContent>

export const emptyContent: PostContent = {
  title: '',
  standfirst: '',
  body: emptyDocument,
  slug: '',
  sectionId: null,
  tagIds: [],
  authorIds: [],
  heroId: null,
  heroAlt: '',
  heroCaption: '',
  heroCredit: '',
  heroFraming: null,
  seoTitle: '',
  seoDescription: '',
}
