// Compiles what runs beside Next, so that a start needs no TypeScript compiler.
import { build } from 'esbuild'

/** Packages that are written for `require` still call it for Node's own modules. */
const requireForPackages = `import { createRequire as makeRequire } from 'node:module'
const require = makeRequire(import.meta.url)`

await build({
  entryPoints: {
    server: 'server.ts',
    tasks: 'workers/tasks.ts',
    pageCacheHandler: 'cache/handler.ts',
  },
  outdir: '.next/throughline',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  // One file is read faster than the hundreds that packages bring. What has native code stays outside,
  // and so does what looks for files beside its own.
  external: [
    'next',
    'better-sqlite3',
    'better-sqlite3-13',
    'sharp',
    '@node-rs/argon2',
    'pino',
    'piscina',
  ],
  banner: { js: requireForPackages },
  platform: 'node',
  format: 'esm',
  target: 'node20',
})
