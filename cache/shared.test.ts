import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Guards what is shared between requests: see docs/decisions/0002. */
test('every cached function takes the stamp of its request, and uses it', () => {
  const directives: string[] = []
  const stamped: string[] = []
  for (const { file, source } of sources()) {
    for (const _ of source.matchAll(/^\s*['"]use cache/gm)) directives.push(file)
    for (const [, name, body = ''] of source.matchAll(cachedFunction)) {
      if (body.includes('stamp')) stamped.push(file)
      else throw new Error(`${name} in ${file} does not use its stamp.`)
    }
  }
  expect(directives.length).toBeGreaterThan(0)
  expect(stamped).toEqual(directives)
})

test('the installed version of Next is one whose sharing was checked', () => {
  const { version } = JSON.parse(readFileSync('node_modules/next/package.json', 'utf8'))
  expect(readFileSync('docs/decisions/0002-page-cache.md', 'utf8')).toContain(
    `Checked with Next ${version}`,
  )
})

/** A function whose first argument is the stamp, and its body. */
const cachedFunction =
  /^(?:export )?async function (\w+)\(stamp: string[^)]*\)[^{]*\{\n\s+'use cache'([\s\S]*?)\n\}/gm

function sources() {
  return [
    'app',
    'auth',
    'background',
    'cache',
    'components',
    'content',
    'db',
    'domain',
    'frontDoor',
  ]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
}
