import { defineConfig } from '@playwright/test'

const chromium = process.env.CHROMIUM_PATH

/** Every worker starts the production build on a database of its own: see e2e/support. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  // Two cores carry two browsers and two sites.
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      // Browsers refuse to sandbox themselves as root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
