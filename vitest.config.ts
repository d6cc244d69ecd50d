import { defineConfig } from 'vitest/config'
import { DomLast } from './tests/support/domLast.ts'

const resolve = { tsconfigPaths: true }
// The database's connections belong to the process.
const pool = 'forks'

export default defineConfig({
  resolve,
  test: {
    // Runs once. Projects that extend this configuration would run it again for each.
    globalSetup: 'tests/support/tempFolder.ts',
    // By default one core stays free for those who watch.
    maxWorkers: '100%',
    sequence: { sequencer: DomLast },
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          pool,
          // Loading the product once for each file took longer than most files. Tests close what
          // they open: databases in `aDatabase`, what they replace by these.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules', '**/.next*', 'e2e', 'tests/product', 'tests/long'],
          // How fast things are is for the benches. Here they only have to end, on any machine.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'product',
          pool,
          include: ['tests/product/*.test.ts'],
          globalSetup: 'tests/support/build.ts',
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'long',
          pool,
          include: ['tests/long/*.test.ts'],
          globalSetup: 'tests/support/build.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Races, kills and loads need the machine to themselves.
          fileParallelism: false,
        },
      },
    ],
  },
})
