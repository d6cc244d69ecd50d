import { rawReader, rawWriter } from '@/db/client'

/** The statements that a change asks of the database, over either connection. */
export async function statementsOf(change: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const connections = [rawReader(), rawWriter()]
  for (const connection of connections) {
    const prepare = connection.prepare
    Object.assign(connection, {
      prepare(sql: string) {
        statements.push(sql)
        return prepare.call(connection, sql)
      },
    })
  }
  try {
    await change()
  } finally {
    for (const connection of connections) Reflect.deleteProperty(connection, 'prepare')
  }
  return statements
}

/** How SQLite would run a statement: a line a step. */
export function planOf(statement: string): string[] {
  const values = statement.match(/\?/g)?.map(() => null) ?? []
  const steps = rawReader().prepare(`explain query plan ${statement}`).all(values)
  return (steps as { detail: string }[]).map(({ detail }) => detail)
}
