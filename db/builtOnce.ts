import type { Tx } from './client'

/**
 * A query that Drizzle builds once a connection, for those that every save and every page run:
 * to build one takes longer than to run it.
 */
export function builtOnce<Query>(build: (reader: Tx) => Query): (reader: Tx) => Query {
  const queries = new WeakMap<Tx, Query>()
  return (reader) => {
    const query = queries.get(reader) ?? build(reader)
    queries.set(reader, query)
    return query
  }
}
