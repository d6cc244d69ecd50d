import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildReaderScript } from './buildReaderScript'

const script = readFileSync('public/script/related.js')

test('the script of public pages is at most 1 KB', () => {
  expect(script.length).toBeLessThanOrEqual(1024)
})

test('the script of public pages is the one of its source: else run `npm run script`', async () => {
  expect(script.toString()).toBe(Buffer.from(await buildReaderScript()).toString())
})

test('the script of public pages keeps nothing in the browser, and asks nobody else', () => {
  expect(script.toString()).not.toMatch(/cookie|storage|indexedDB|caches|fetch|XMLHttp|https?:/i)
})
