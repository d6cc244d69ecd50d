import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm'
import { fold } from '@/model/fold'
import { db, type Tx } from './client'
import { authors, users } from './schema'
import { isFound } from './search'

type User = typeof users.$inferSelect

export async function hasUsers(q: Tx = db()): Promise<boolean> {
  return q.select({ id: users.id }).from(users).limit(1).get() !== undefined
}

export async function findUser(id: string, q: Tx = db()): Promise<User | null> {
  return q.select().from(users).where(eq(users.id, id)).get() ?? null
}

export async function findUserByEmail(email: string, q: Tx = db()): Promise<User | null> {
  return q.select().from(users).where(eq(users.email, email)).get() ?? null
}

/** One page of the users, by name, each with the byline that is theirs. */
export async function userPage(search: string, page: number, pageSize: number) {
  const { id, name, email, role, createdAt, suspendedAt } = users
  return db()
    .select({ id, name, email, role, createdAt, suspendedAt, byline: authors.name })
    .from(users)
    .leftJoin(authors, eq(authors.userId, id))
    .where(isFound(users.searchText, search))
    .orderBy(asc(sql`lower(${name})`), asc(id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countUsers(search: string): Promise<number> {
  return (
    db().select({ n: count() }).from(users).where(isFound(users.searchText, search)).get()?.n ?? 0
  )
}

/** Whether the site keeps an administrator who can log in, without this one. */
export async function hasOtherAdmin(tx: Tx, userId: string): Promise<boolean> {
  const isOtherAdmin = and(eq(users.role, 'admin'), isNull(users.suspendedAt), ne(users.id, userId))
  return tx.select({ id: users.id }).from(users).where(isOtherAdmin).get() !== undefined
}

type NewUser = Omit<typeof users.$inferInsert, 'searchText'>

export async function insertUser(tx: Tx, user: NewUser): Promise<string> {
  const searchText = fold(`${user.name} ${user.email}`)
  return tx
    .insert(users)
    .values({ ...user, searchText })
    .returning({ id: users.id })
    .get().id
}

export async function updateUser(
  tx: Tx,
  id: string,
  values: Partial<Omit<User, 'name' | 'email' | 'searchText'>>,
) {
  tx.update(users).set(values).where(eq(users.id, id)).run()
}
