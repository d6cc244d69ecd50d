import { and, asc, count, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { fold } from '@/model/fold'
import { db, type Tx } from './client'
import { authors, media, users } from './schema'
import { isFound } from './search'

type AuthorValues = Omit<typeof authors.$inferInsert, 'searchText'>

/** One page of the authors, by name, each with its user and the number of its articles. */
export async function authorPage(search: string, page: number, pageSize: number) {
  const { id, name, slug, avatarId } = authors
  return db()
    .select({ id, name, slug, avatarId, userName: users.name, articles: articleCount })
    .from(authors)
    .leftJoin(users, eq(users.id, authors.userId))
    .where(isFound(authors.searchText, search))
    .orderBy(asc(sql`lower(${name})`), asc(id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countAuthors(search: string): Promise<number> {
  const where = isFound(authors.searchText, search)
  return db().select({ n: count() }).from(authors).where(where).get()?.n ?? 0
}

export async function findAuthor(id: string, q: Tx = db()) {
  return q.select().from(authors).where(eq(authors.id, id)).get() ?? null
}

export async function insertAuthor(tx: Tx, author: AuthorValues): Promise<string> {
  const searchText = fold(author.name)
  return tx
    .insert(authors)
    .values({ ...author, searchText })
    .returning({ id: authors.id })
    .get().id
}

export async function updateAuthor(tx: Tx, id: string, values: AuthorValues) {
  const searchText = fold(values.name)
  tx.update(authors)
    .set({ ...values, searchText })
    .where(eq(authors.id, id))
    .run()
}

/** Another byline that the user owns already, or null. */
export async function otherBylineOf(tx: Tx, userId: string, exceptId: string | null) {
  const isOther = exceptId === null ? undefined : ne(authors.id, exceptId)
  const isTheirs = and(eq(authors.userId, userId), isOther)
  return tx.select({ name: authors.name }).from(authors).where(isTheirs).get() ?? null
}

/** The users who have no byline yet, and the one who has this. */
export async function possibleOwners(authorId: string | null) {
  const { id, name, email } = users
  const isThis = authorId === null ? undefined : eq(authors.id, authorId)
  return db()
    .select({ id, name, email })
    .from(users)
    .leftJoin(authors, eq(authors.userId, id))
    .where(or(isNull(authors.id), isThis))
    .orderBy(asc(sql`lower(${name})`), asc(email))
    .all()
}

export async function pictureExists(tx: Tx, id: string): Promise<boolean> {
  return tx.select({ id: media.id }).from(media).where(eq(media.id, id)).get() !== undefined
}

// With articles in the trash, which keep their byline: an index answers it without reading them.
const articleCount = sql<number>`(
  select count(*) from post_authors pa where pa.author_id = authors.id)`
