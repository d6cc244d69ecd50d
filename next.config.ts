import path from 'node:path'
import type { NextConfig } from 'next'
import { maxActionBytes } from './maxActionBytes'

const config: NextConfig = {
  // The front door keeps the pages, and nothing else does; see docs/decisions/0056.
  cacheHandler: path.resolve('cache/handler.ts'),
  cacheMaxMemorySize: 0,
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'sharp', 'pino'],
  experimental: {
    serverActions: { bodySizeLimit: maxActionBytes },
    // A reader's first page must not wait for the admin area, which is loaded when it is asked for.
    preloadEntriesOnStart: false,
  },
  // For the admin area, as it streams: the front door asks for public pages without an encoding,
  // compresses them once, and says what proxies may keep. See docs/decisions/0018.
  compress: true,
  // `npm test` checks the types; a build would only check them a second time.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  generateEtags: false,
  images: { unoptimized: true },
}

export default config
