import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // The database's connections belong to the process, so each file needs a process of its own.
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules', '**/.next*', 'e2e', 'tests/product', 'tests/long'],
          // How fast things are is for the benches. Here they only have to end, on any machine.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['tests/product/*.test.ts'],
          globalSetup: 'tests/support/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each starts servers; two cores carry one at a time.
          fileParallelism: false,
        },
      },
    ],
  },
})
