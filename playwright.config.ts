import { defineConfig } from '@playwright/test'

const chromium = process.env.CHROMIUM_PATH

/** Every worker starts the production build on a database of its own: see e2e/support. */
export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'short', testIgnore: 'long/**' },
    { name: 'long', testMatch: 'long/**' },
  ],
  fullyParallel: false,
  workers: 2,
  // A test that fails by chance shows a defect, of the product or its own: by hand, none is tried twice.
  retries: process.env.CI ? 1 : 0,
  // Two cores carry two browsers and two sites, and may carry more beside them.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        // Without one, each browser pretends to have it, in software.
        '--disable-gpu',
        // Browsers refuse to sandbox themselves as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
})
