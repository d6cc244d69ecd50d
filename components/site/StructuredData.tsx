import type { Graph } from 'schema-dts'

/** What search engines read. `<` is escaped, so that no headline can close the script element. */
export function StructuredData({ data }: { data: Graph }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
