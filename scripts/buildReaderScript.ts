import { build } from 'esbuild'

export async function buildReaderScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ['components/site/script/related.ts'],
    bundle: true,
    minify: true,
    mangleProps: /^(says|done|told|timer)$/,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild made nothing.')
  return file.contents
}
