import { rawWriter } from '@/db/client'
import { fold } from '@/model/fold'
import { seededRandom } from '@/scripts/seededRandom'
import { anArticle, type BenchArticle, type Scale, urlOf } from './articles'
import { idOf } from './ids'

const oneDay = 24 * 60 * 60 * 1000
const years = 15

/** A newsroom of many years with all its links, written straight into the tables. */
export function fillNewsroom(scale: Scale) {
  const writer = rawWriter()
  // A bench that is cut off begins anew: nothing has to be on the disk.
  writer.pragma('synchronous = OFF')
  writer.exec('begin')
  addTaxonomy(scale)
  addBlocks(scale)
  addPages(scale)
  const postRow = statements()
  for (let number = 0; number < scale.posts; number += 1) {
    addPost(number, anArticle(number, scale), scale, postRow)
  }
  addBlockLinks(scale)
  addSlots(scale)
  writer.exec('commit; begin')
  for (let number = 0; number < scale.posts; number += 1) {
    addReferences(number, anArticle(number, scale), postRow)
  }
  addTotals()
  writer.exec('commit')
  writer.pragma('wal_checkpoint(truncate)')
  writer.pragma('synchronous = FULL')
}

function addTaxonomy(scale: Scale) {
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
  for (let number = 0; number < scale.authors; number += 1) {
    user.run(idOf('user', number), `user-${number}@example.com`, `User ${number}`)
    author.run(idOf('author', number), `author-${number}`, `Author ${number}`, idOf('user', number))
  }
  for (let number = 0; number < scale.sections; number += 1) {
    section.run(idOf('section', number), `section-${number}`, `Section ${number}`, number)
  }
}

function addBlocks(scale: Scale) {
  const block = rawWriter().prepare(
    `insert into related_link_blocks (id, name, heading, layout, created_at, saved_at)
    values (?, ?, 'Read on', 'list', 0, ?)`,
  )
  for (let number = 0; number < scale.blocks; number += 1) {
    block.run(idOf('block', number), `Block ${number}`, momentOf(number, scale.blocks))
  }
}

function addBlockLinks(scale: Scale) {
  const random = seededRandom(5)
  const link = rawWriter().prepare(
    `insert into related_links (id, block_id, position, post_id, url, label) values (?, ?, ?, ?, ?, ?)`,
  )
  for (let number = 0; number < scale.blocks * 5; number += 1) {
    const blockId = idOf('block', Math.floor(number / 5))
    const post = idOf('post', Math.floor(random() * scale.posts))
    const isOutside = number % 5 === 4
    const target = isOutside ? [null, urlOf(number), 'Outside'] : [post, null, null]
    link.run(idOf('block', 1_000_000 + number), blockId, number % 5, ...target)
  }
}

/** One in each section but the last, every other only where an article has no block of its own. */
function addSlots(scale: Scale) {
  const slot = rawWriter().prepare(
    `insert into related_link_slots (id, name, block_id, section_ids, only_where_none, created_at, saved_at)
    values (?, ?, ?, ?, ?, 0, 0)`,
  )
  for (let number = 0; number < scale.sections - 1; number += 1) {
    const sections = JSON.stringify([idOf('section', number)])
    const blockId = idOf('block', number % scale.blocks)
    slot.run(idOf('slot', number), `Slot ${number}`, blockId, sections, number % 2)
  }
}

function addPages(scale: Scale) {
  const page = rawWriter().prepare(
    `insert into outside_pages (url, host, verdict, due_at) values (?, 'site.example', ?, 0)`,
  )
  for (let number = 0; number < scale.urls; number += 1) {
    page.run(urlOf(number), ({ 0: 'moved', 1: 'failing' } as const)[number % 33] ?? 'fine')
  }
}

function statements() {
  const writer = rawWriter()
  return {
    post: writer.prepare(
      `insert into posts (id, slug, title, status, section_id, created_by, created_at, saved_at, published_at, trashed_at, body, search_text)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    byline: writer.prepare(
      'insert into post_authors (post_id, author_id, position) values (?, ?, ?)',
    ),
    draft: writer.prepare(
      `insert into working_drafts (post_id, content, saved_at) values (?, ?, ?)`,
    ),
    reference: writer.prepare(
      `insert into post_references (post_id, copy, kind, target_post_id, target_block_id, target_url)
      values (?, ?, ?, ?, ?, ?)`,
    ),
  }
}

type Statements = ReturnType<typeof statements>

function addPost(number: number, article: BenchArticle, scale: Scale, to: Statements) {
  const postId = idOf('post', number)
  const createdAt = momentOf(number, scale.posts)
  const savedAt = Math.round(createdAt + article.savedAfterDays * oneDay)
  const wasPublished = article.status === 'published' || article.status === 'archived'
  to.post.run(
    postId,
    `post-${number}`,
    article.title,
    article.status,
    idOf('section', article.section),
    idOf('user', article.writers[0] ?? 0),
    createdAt,
    savedAt,
    wasPublished ? createdAt + 1000 : null,
    article.isTrashed ? savedAt + 1000 : null,
    JSON.stringify(article.body),
    fold(article.title),
  )
  for (const [position, author] of article.writers.entries()) {
    to.byline.run(postId, idOf('author', author), position)
  }
  if (isInWork(article)) {
    // Of a draft, the desk reads the text alone.
    to.draft.run(postId, JSON.stringify({ body: article.body }), savedAt)
  }
}

function addReferences(number: number, article: BenchArticle, to: Statements) {
  const postId = idOf('post', number)
  const { text, related, url, block } = article.links
  const copies = article.status === 'published' ? ['live'] : ['working']
  if (isInWork(article)) copies.push('working')
  for (const copy of copies) {
    for (const target of text) {
      to.reference.run(postId, copy, 'text', idOf('post', target), null, null)
    }
    to.reference.run(postId, copy, 'text', null, null, url)
    for (const target of related) {
      to.reference.run(postId, copy, 'related', idOf('post', target), null, null)
    }
    if (block !== null) {
      to.reference.run(postId, copy, 'placement', null, idOf('block', block), null)
    }
  }
}

function isInWork({ status, hasWorkingDraft }: BenchArticle) {
  return status === 'published' && hasWorkingDraft
}

/** As readers would have seen and followed the related links. */
function addTotals() {
  const numbers = 'abs(random() % 2000) as seen, abs(random() % 40) as followed'
  rawWriter().exec(`
    insert into link_totals (post_id, block_id, target, seen, followed)
    select post_id, '', target_post_id, ${numbers} from post_references
    where copy = 'live' and kind = 'related' and target_post_id is not null;
    insert into link_totals (post_id, block_id, target, seen, followed)
    select r.post_id, l.block_id, coalesce(l.post_id, l.url), ${numbers}
    from post_references r join related_links l on l.block_id = r.target_block_id
    where r.copy = 'live' group by 1, 2, 3`)
}

/** The oldest first, evenly. */
function momentOf(number: number, of: number) {
  return Math.round(Date.now() - years * 365 * oneDay * (1 - number / of) - oneDay)
}
