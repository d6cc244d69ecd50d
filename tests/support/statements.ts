import { rawReader } from '@/db/client'

type Statement = ReturnType<ReturnType<typeof rawReader>['prepare']>

const methods = ['run', 'get', 'all', 'iterate'] as const

/** The statements that run in a change, over either connection, each as often as it runs. */
export async function statementsOf(change: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const shared: Statement = Object.getPrototypeOf(rawReader().prepare('select 1'))
  const originals = methods.map((method) => [method, shared[method]] as const)
  for (const [method, original] of originals) {
    Object.assign(shared, {
      [method](this: Statement, ...values: unknown[]) {
        statements.push(this.source)
        return Reflect.apply(original, this, values)
      },
    })
  }
  try {
    await change()
  } finally {
    Object.assign(shared, Object.fromEntries(originals))
  }
  return statements
}

/** How SQLite would run a statement: a line a step. */
export function planOf(statement: string): string[] {
  const values = statement.match(/\?/g)?.map(() => null) ?? []
  const steps = rawReader().prepare(`explain query plan ${statement}`).all(values)
  return (steps as { detail: string }[]).map(({ detail }) => detail)
}
