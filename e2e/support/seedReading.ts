import { eq } from 'drizzle-orm'
import { ensureDataDir, readConfig } from '@/config'
import type { NodeJson } from '@/content/document'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { authors, sections, siteSettings, tags } from '@/db/schema'
import { uploadPicture } from '@/domain/media'
import { createPost } from '@/domain/posts'
import {
  aBlock,
  aBody,
  anAuthor,
  aPublishedPost,
  aSection,
  aTag,
} from '../../tests/support/newsroom'
import { anActor } from '../../tests/support/people'
import { aPicture } from '../../tests/support/pictures'

/**
 * A site to read: one article with all that a text can hold, and more than a page of others in its
 * section, with its author and its tag.
 */
ensureDataDir(readConfig())
migrateDatabase()
const editor = await anActor('editor')
const television = await aSection('television')
const streaming = await aTag('streaming')
const ada = await anAuthor('ada-lund')
const portrait = await aPictureHere(300, 300)
const stage = await aPictureHere(1200, 800)
const ben = await anAuthor('ben-roe')
await transaction(async (tx) => {
  tx.insert(siteSettings).values({ name: 'The Answer', tagline: 'Questions, answered' }).run()
  const description = 'Series and films, and where they can be seen.'
  tx.update(sections)
    .set({ name: 'Television', description })
    .where(eq(sections.id, television))
    .run()
  tx.update(tags).set({ name: 'Streaming' }).where(eq(tags.id, streaming)).run()
  const bio = 'Ada Lund has watched television for a living since 2009.'
  const links = [{ label: 'Her newsletter', url: 'https://example.com/ada' }]
  tx.update(authors)
    .set({ name: 'Ada Lund', bio, links, avatarId: portrait })
    .where(eq(authors.id, ada))
    .run()
  tx.update(authors).set({ name: 'Ben Roe', bio: '' }).where(eq(authors.id, ben)).run()
})

const others: string[] = []
for (let number = 1; number <= 25; number += 1) {
  const title = `Question ${number}?`
  const standfirst = `The answer to question ${number}, in a sentence or two.`
  const about = { sectionId: television, tagIds: [streaming], authorIds: [ada] }
  others.push(await aPublishedPost(editor, { title, standfirst, ...about }))
}
const [first = '', second = '', third = '', fourth = '', fifth = ''] = others
const { id: draft } = await createPost(editor)

const title =
  'Is Ballet Street Coming Back for a Third Season, or Was That Donaudampfschifffahrt All?'
await aPublishedPost(editor, {
  title,
  slug: 'is-ballet-street-coming-back',
  standfirst: 'The makers have said what they know. It is less than one would like.',
  sectionId: television,
  tagIds: [streaming],
  authorIds: [ada, ben],
  heroId: stage,
  heroAlt: 'A stage in red light',
  heroCaption: 'The stage of the last episode.',
  body: aBody(
    'Nobody has cancelled the series, and nobody has ordered more of it.',
    aBlock([first], { label: 'The one line between two paragraphs' }),
    heading(2, 'What the makers say'),
    paragraph(
      text('They '),
      text('would', 'bold'),
      text(' like to, and '),
      text('may', 'italic'),
      text('. See '),
      { ...text('their site'), marks: [{ type: 'link', attrs: { href: 'https://example.com/' } }] },
      text('.'),
    ),
    {
      type: 'image',
      attrs: { mediaId: stage, alt: 'Red, all over', caption: 'The curtain.', credit: 'Ada Lund' },
    },
    { type: 'blockquote', content: [paragraph(text('We are ready whenever they are.'))] },
    aBlock([first, second, draft, third], {
      layout: 'list',
      heading: 'More on the first two seasons',
    }),
    heading(3, 'What is known of the cast'),
    { type: 'bulletList', content: ['The lead', 'The teacher'].map(listItem) },
    { type: 'orderedList', content: ['First episode', 'Second episode'].map(listItem) },
    aBlock([fourth, fifth], { layout: 'cards', heading: 'While you wait' }),
    paragraph(text('Until then, there are the books.')),
  ),
})
await closeDatabase()

async function aPictureHere(width: number, height: number) {
  const bytes = await aPicture({ width, height })
  const answer = await uploadPicture(editor, { fileName: 'red.png', bytes })
  if (!answer.ok) throw new Error(answer.message)
  return answer.picture.id
}

function heading(level: number, words: string): NodeJson {
  return { type: 'heading', attrs: { level }, content: [text(words)] }
}

function paragraph(...content: NodeJson[]): NodeJson {
  return { type: 'paragraph', content }
}

function listItem(words: string): NodeJson {
  return { type: 'listItem', content: [paragraph(text(words))] }
}

function text(words: string, mark?: string): NodeJson {
  return { type: 'text', text: words, ...(mark && { marks: [{ type: mark }] }) }
}
