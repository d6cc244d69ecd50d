// Compiles what runs beside Next, so that a start needs no TypeScript compiler.
import { build } from 'esbuild'

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
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
})
