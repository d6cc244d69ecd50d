import type { Names } from '@/content/comparison/details'
import {
  compareTexts,
  compareWords,
  isAsBefore,
  type Piece,
  type Word,
} from '@/content/comparison/words'
import { wordsOfFraming } from '@/content/image/framing'
import type { PostContent } from '../posts/content'

/** What became of one field; `pictures` are those before and after, where it is one. */
export type ComparedField = {
  field: keyof PostContent
  label: string
  pieces: Piece[]
  pictures: { before: string | null; after: string | null } | null
}

/** The fields that are not as they were, in the order in which an author meets them. */
export function compareFields(
  before: PostContent,
  after: PostContent,
  names: Names,
): ComparedField[] {
  const text = (label: string, field: TextField) =>
    changedField(field, label, compareTexts(before[field], after[field]))
  const list = (
    label: string,
    field: keyof PostContent,
    read: (content: PostContent) => string[],
  ) => {
    const [old, now] = [before, after].map((content) => listed(read(content), names))
    return changedField(field, label, compareWords(old ?? [], now ?? []))
  }
  return [
    text('Title', 'title'),
    text('Standfirst', 'standfirst'),
    picture(before.heroId, after.heroId),
    text('Alt text of the hero image', 'heroAlt'),
    text('Caption of the hero image', 'heroCaption'),
    text('Credit of the hero image', 'heroCredit'),
    ...framing(before, after),
    text('Slug', 'slug'),
    list('Section', 'sectionId', ({ sectionId }) => (sectionId ? [sectionId] : [])),
    list('Tags', 'tagIds', ({ tagIds }) => byName(tagIds, names)),
    list('Authors', 'authorIds', ({ authorIds }) => authorIds),
    text('SEO title', 'seoTitle'),
    text('SEO description', 'seoDescription'),
  ].flatMap((field) => field ?? [])
}

type TextField = {
  [Field in keyof PostContent]: PostContent[Field] extends string ? Field : never
}[keyof PostContent]

function changedField(
  field: keyof PostContent,
  label: string,
  pieces: Piece[],
): ComparedField | null {
  return pieces.every(isAsBefore) ? null : { field, label, pieces, pictures: null }
}

function picture(before: string | null, after: string | null): ComparedField | null {
  if (before === after) return null
  return { field: 'heroId', label: 'Hero image', pieces: [], pictures: { before, after } }
}

function framing(before: PostContent, after: PostContent) {
  const words = ({ heroFraming }: PostContent) => wordsOfFraming(heroFraming ?? null)
  const pieces = compareTexts(words(before), words(after))
  return [changedField('heroFraming', 'Framing of the hero image', pieces)]
}

function byName(ids: string[], names: Names) {
  return ids.toSorted((one, other) => nameOf(one, names).localeCompare(nameOf(other, names)))
}

/** Each name is one word, however many it has: half a name is nobody's. */
function listed(ids: string[], names: Names): Word[] {
  return ids
    .flatMap((id, index) => (index > 0 ? [', ', nameOf(id, names)] : [nameOf(id, names)]))
    .map((text) => ({ text, looks: [] }))
}

function nameOf(id: string, names: Names) {
  return names.get(id) ?? 'Something that was deleted'
}
