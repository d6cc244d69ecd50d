import { LRUCache } from 'lru-cache'
import type { Connection } from './driver'

type Statement = ReturnType<Connection['prepare']>

/**
 * The connection as Drizzle gets it. Drizzle prepares a statement whenever it runs it, which takes
 * longer than to run most of ours: here each is prepared once, and known by its text.
 */
export function preparingOnce(connection: Connection): Connection {
  const statements = new LRUCache<string, Statement>({ max: 500 })

  function prepare(text: string): Statement {
    const known = statements.get(text)
    // Drizzle asks some for arrays, and expects objects of one that it has just prepared.
    if (known) return known.reader ? known.raw(false) : known
    const statement = connection.prepare(text)
    statements.set(text, statement)
    return statement
  }

  return new Proxy(connection, {
    get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name)),
  })
}
