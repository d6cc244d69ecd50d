import { rawWriter } from '@/db/client'
import { fold } from '@/model/fold'
import { seededRandom } from '@/scripts/seededRandom'

export const howMany = 100_000

/** In half of the headlines, in three of them, and in none. */
export const words = { frequent: 'season', rare: 'zyzzyva', absent: 'xylograph' }

const authorCount = 60
const sectionCount = 12
const oneDay = 24 * 60 * 60 * 1000
const start = Date.UTC(2010, 0, 1)

export type Newsroom = ReturnType<typeof fillNewsroom>

/** A newsroom of many years, written straight into the tables; returns whom and what it has. */
export function fillNewsroom() {
  const random = seededRandom(7)
  const writer = rawWriter()
  writer.exec('begin')
  addTaxonomy()
  for (let number = 0; number < howMany; number += 1) addPost(number, random)
  writer.exec('commit')
  writer.pragma('wal_checkpoint(truncate)')
  return {
    authorUserId: id('user', 10),
    quietAuthorId: id('author', 40),
    busyAuthorId: id('author', 0),
    sectionId: id('section', 3),
  }
}

function addTaxonomy() {
  const writer = rawWriter()
  const user = writer.prepare(
    `insert into users (id, email, name, password_hash, role, created_at) values (?, ?, ?, '!', 'author', 0)`,
  )
  const author = writer.prepare(
    'insert into authors (id, slug, name, user_id, created_at) values (?, ?, ?, ?, 0)',
  )
  const section = writer.prepare(
    'insert into sections (id, slug, name, position, created_at) values (?, ?, ?, ?, 0)',
  )
  for (let number = 0; number < authorCount; number += 1) {
    user.run(id('user', number), `user-${number}@example.com`, `User ${number}`)
    author.run(id('author', number), `author-${number}`, `Author ${number}`, id('user', number))
  }
  for (let number = 0; number < sectionCount; number += 1) {
    section.run(id('section', number), `section-${number}`, `Section ${number}`, number)
  }
}

function addPost(number: number, random: () => number) {
  const writer = rawWriter()
  const postId = id('post', number)
  const status = statusOf(random())
  const createdAt = Math.round(start + (number * 15 * 365 * oneDay) / howMany)
  const savedAt = Math.round(createdAt + random() ** 8 * 365 * oneDay)
  const publishedAt = status === 'published' || status === 'archived' ? createdAt + 1000 : null
  // Few people write most of it.
  const writers = [Math.floor(random() ** 2 * authorCount)]
  if (random() < 0.1) writers.push(Math.floor(random() * authorCount))
  const title = titleOf(number, random)
  writer
    .prepare(
      `insert into posts (id, slug, title, status, section_id, created_by, created_at, saved_at, published_at, trashed_at, body, search_text)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      postId,
      `post-${number}`,
      title,
      status,
      id('section', Math.floor(random() * sectionCount)),
      id('user', writers[0] ?? 0),
      createdAt,
      savedAt,
      publishedAt,
      random() < 0.03 ? savedAt + 1000 : null,
      body,
      fold(title),
    )
  for (const [position, writerNumber] of [...new Set(writers)].entries()) {
    writer
      .prepare('insert into post_authors (post_id, author_id, position) values (?, ?, ?)')
      .run(postId, id('author', writerNumber), position)
  }
  if (status !== 'published' || random() > 0.02) return
  writer
    .prepare(`insert into working_drafts (post_id, content, saved_at) values (?, '{}', ?)`)
    .run(postId, savedAt)
}

function statusOf(chance: number) {
  if (chance < 0.08) return 'draft'
  if (chance < 0.1) return 'in_review'
  if (chance < 0.11) return 'scheduled'
  if (chance < 0.15) return 'archived'
  return 'published'
}

const subjects = 'Tiny Pretty Things,Lost Voices,Hidden Tides,The Long Winter,Paper Moons'.split(
  ',',
)
const questions =
  'is it cancelled?,who is in the cast?,when does it come out?,how does it end?,where to watch it'.split(
    ',',
  )

function titleOf(number: number, random: () => number) {
  if (number % 33_333 === 50) return `The ${words.rare} that sings`
  const subject = subjects[Math.floor(random() * subjects.length)]
  const question = questions[Math.floor(random() * questions.length)]
  const part = random() < 0.5 ? `${words.frequent} ${Math.ceil(random() * 9)}` : 'the film'
  return `${subject} ${number % 997}, ${part}: ${question}`
}

/** As long as a short article, so that a row has the size of a real one. */
const body = JSON.stringify({
  type: 'doc',
  content: Array.from({ length: 8 }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'A sentence of an article, as long as they are. '.repeat(5) }],
  })),
})

function id(kind: 'user' | 'author' | 'section' | 'post', number: number) {
  const group = { user: '0001', author: '0002', section: '0003', post: '0004' }[kind]
  return `01900000-${group}-7000-8000-${String(number).padStart(12, '0')}`
}
