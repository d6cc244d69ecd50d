import { setup as buildSite } from '../../tests/support/build'
import { startSite } from '../../tests/support/site'
import { withNewsroom } from './newsrooms'
import { measurePublishing } from './publishing'
import { measureStart } from './starting'

const sizes = process.argv[2] ? process.argv.slice(2).map(Number) : [15, 10_000, 100_000]
const secret = 'the secret of this measurement, which is long enough'

/** How soon a change is on its page, how soon a server is up, and what it takes: in ms and MB. */
async function main() {
  buildSite()
  const columns: Record<string, Record<string, number>> = {}
  for (const posts of sizes) {
    console.log(`Writing ${posts.toLocaleString('en')} articles…`)
    await withNewsroom(posts, async (dataDir) => {
      const site = await startSite({ dataDir, env: { AUTH_SECRET: secret } })
      const publishing = await measurePublishing(site, secret).finally(() => site.stop())
      columns[`${posts} articles`] = { ...publishing, ...(await measureStart(dataDir, '/')) }
    })
  }
  console.table(transposed(columns))
}

function transposed(columns: Record<string, Record<string, number>>) {
  const rows: Record<string, Record<string, number>> = {}
  for (const [column, cells] of Object.entries(columns)) {
    for (const [row, value] of Object.entries(cells)) {
      rows[row] = { ...rows[row], [column]: Number(value.toFixed(row.includes('ratio') ? 2 : 1)) }
    }
  }
  return rows
}

await main()
