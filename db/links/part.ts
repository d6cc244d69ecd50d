import { type SQL, sql } from 'drizzle-orm'

/** Links that are found in one way. What the rows are ordered by tells each from all others. */
export type Part = { columns: SQL; from: SQL; where: SQL[]; order: Term[] }

type Term = { by: SQL; direction: 'up' | 'down' }

export function up(by: SQL): Term {
  return { by, direction: 'up' }
}

export function down(by: SQL): Term {
  return { by, direction: 'down' }
}

export function orderOf({ order }: Part) {
  return sql.join(
    order.map(({ by, direction }) => (direction === 'up' ? by : sql`${by} desc`)),
    sql`, `,
  )
}

/** What `isBehind` needs to know of a row. */
export function keyOf({ order }: Part) {
  return sql.join(
    order.map(({ by }, index) => sql`${by} as ${sql.identifier(`key${index}`)}`),
    sql`, `,
  )
}

export type Keyed = Record<`key${number}`, string | number>

/** The rows that come after one. The outermost comparison is one that an index can begin at. */
export function isBehind({ order }: Part, row: Keyed): SQL {
  return order.reduceRight<SQL>((rest, { by, direction }, index) => {
    const value = row[`key${index}`]
    return direction === 'up'
      ? sql`(${by} >= ${value} and (${by} > ${value} or ${rest}))`
      : sql`(${by} <= ${value} and (${by} < ${value} or ${rest}))`
  }, sql`0`)
}

export function all(conditions: SQL[]) {
  return sql.join(conditions, sql` and `)
}
