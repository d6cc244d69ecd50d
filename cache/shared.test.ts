import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Guards what is shared between requests: see docs/decisions/0056. */
test('nothing is cached between requests beside the pages', () => {
  const cached = sources().filter(({ source }) => cachesData.test(source))
  expect(cached.map(({ file }) => file)).toEqual([])
  expect(cachesData.test("  'use cache'\n")).toBe(true)
})

test('what is shared between requests is listed, with what guards it', () => {
  const listed = [...decision.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, where = '']) =>
    where.split('; ').flatMap((one) => {
      const [, file, names = ''] = /`([^`]+)`: (.+)/.exec(one) ?? []
      return names.split(', ').map((name) => `${file}: ${name.replaceAll('`', '').trim()}`)
    }),
  )
  const found = sources().flatMap(({ file, source }) =>
    sharedNames(source).map((name) => `${file}: ${name}`),
  )
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter((name) => !listed.includes(name))).toEqual([])
})

test('shared state is found in each form that it takes', () => {
  const source = `
let last = 0
export let first: string | undefined
const pages = new LRUCache<string, Page>({ max: 2 })
const known = new Map<string, string>()
const seen = new Set(['a'])
seen.add('b')
const words = new Set(['a'])
const waiting: string[] = []
const state = { at: 0 }
const fixed = { at: 0 }
function go() {
  let inside = 0
  waiting.push('a')
  state.at = inside
}
const shared = globalThis as typeof globalThis & { it?: string }`
  expect(sharedNames(source)).toEqual([
    ...['last', 'first', 'pages', 'known', 'seen', 'waiting', 'state', 'shared'],
  ])
})

test('the installed version of Next is one whose sharing was checked', () => {
  const { version } = JSON.parse(readFileSync('node_modules/next/package.json', 'utf8'))
  expect(decision).toContain(`Checked with Next ${version}.`)
})

const decision = readFileSync('docs/decisions/0056-one-store-of-pages.md', 'utf8')

/** The names that a module declares for what may be different in the next request. */
function sharedNames(source: string): string[] {
  return [...source.matchAll(/^(?:export )?(let|const) (\w+)(.*(?:\n {2}.*)*)/gm)].flatMap(
    ([, kind, name = '', rest = '']) =>
      kind === 'let' || keepsState.test(rest) || isWritten(source, name) ? [name] : [],
  )
}

const keepsState =
  /= new (?:WeakMap|WeakSet|LRUCache|AsyncLocalStorage|RateLimiter\w*|Piscina)\b|= new (?:Map|Set)(?:<.*>)?\(\)|= globalThis\b/

function isWritten(source: string, name: string) {
  const written = `^\\s*${name}(?:\\.(?:set|add|delete|clear|push|splice|pop|shift|unshift)\\(|(?:\\.\\w+|\\[[^\\]]+\\]) (?:\\?\\?)?=[^=])`
  return new RegExp(written, 'm').test(source)
}

/** Next's ways to keep what a request has read for another one. */
const cachesData = /^\s*['"]use cache|\bunstable_cache\b|\bforce-cache\b/m

/** Components of the admin area run in browsers too, where nothing is shared between requests. */
const folders = [
  ...[
    'app',
    'auth',
    'background',
    'cache',
    'content',
    'db',
    'domain',
    'frontDoor',
    'http',
    'workers',
  ],
  'components/site',
]

function sources() {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^components\/site\/script/.test(file))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
}
