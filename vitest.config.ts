import { defineConfig } from 'vitest/config'

const resolve = { tsconfigPaths: true }
// The database's connections belong to the process, so each file needs a process of its own.
const pool = 'forks'

export default defineConfig({
  resolve,
  test: {
    // Runs once. Projects that extend this configuration would run it again for each.
    globalSetup: 'tests/support/tempFolder.ts',
    // By default one core stays free for those who watch.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          pool,
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
