import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'

/** The plain editor on a page of its own, bundled as for production. */
export async function servePlainEditor() {
  const { outputFiles } = await build({
    entryPoints: ['bench/editor/plain/entry.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    tsconfig: 'tsconfig.json',
  })
  const script = outputFiles[0]?.contents
  const server = createServer(({ url }, response) => {
    const isScript = url === '/entry.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(isScript ? script : page)
  }).listen(0)
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () => server.close(),
  }
}

const page =
  '<!doctype html><html lang="en"><title>Plain editor</title><script type="module" src="/entry.js"></script></html>'
