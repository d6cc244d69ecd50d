import { type CDPSession, chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../../scripts/browser.mjs'

const kinds = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Script: 'JavaScript',
  Font: 'fonts',
  Image: 'images',
} as const
type Kind = (typeof kinds)[keyof typeof kinds] | 'other'

const target = 60_000
/** The script that counts how related links are seen and followed: see docs/decisions/0055. */
const counter = '/script/related.js'
const counterTarget = 1024 + 400

/**
 * What a browser gets for one visit, over the wire with headers. Returns whether it is less than
 * 60 KB without images, and has no script but the one of 1 KB (and its headers) that counts links.
 */
export async function weigh(url: string) {
  const executablePath = ensureBrowser()
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const bytes = await visit(page, url)
    const others = `script:not([type="application/ld+json"], [src="${counter}"])`
    const scripts = await page.locator(others).count()
    return report(bytes, scripts)
  } finally {
    await browser.close()
  }
}

/** Down to the end of the page, so that the pictures that wait for the reader come too. */
async function visit(page: Page, url: string) {
  const bytes = await countBytes(await page.context().newCDPSession(page))
  await page.goto(url, { waitUntil: 'networkidle' })
  for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  return bytes
}

async function countBytes(session: CDPSession) {
  const kindOf = new Map<string, Kind>()
  const bytes = new Map<Kind, number>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kindOf.set(requestId, isKnown(type) ? kinds[type] : 'other')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other'
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
  })
  return bytes
}

function isKnown(type: string): type is keyof typeof kinds {
  return type in kinds
}

function report(bytes: Map<Kind, number>, scripts: number) {
  console.log('\nThe article page on a phone, bytes over the wire with headers:')
  for (const kind of [...Object.values(kinds), 'other'] as const) print(kind, bytes.get(kind) ?? 0)
  const light = [...bytes].filter(([kind]) => kind !== 'images')
  const total = light.reduce((sum, [, size]) => sum + size, 0)
  const isLight = total < target
  print(
    'all but images',
    total,
    `(target under ${format(target)}: ${isLight ? 'reached' : 'missed'})`,
  )
  const script = bytes.get('JavaScript') ?? 0
  const hasNoScript = scripts === 0 && script <= counterTarget
  const verdict = hasNoScript ? 'none' : `${scripts} elements, ${format(script)} bytes of script`
  console.log(`  script of the framework, in the page or beside it: ${verdict}`)
  return isLight && hasNoScript
}

function print(name: string, size: number, remark = '') {
  console.log(`  ${name.padEnd(14)} ${format(size).padStart(8)} ${remark}`.trimEnd())
}

function format(size: number) {
  return size.toLocaleString('en-GB')
}
