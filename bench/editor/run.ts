import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { logInByForm } from '../../e2e/support/logIn'
import { ensureBrowser } from '../../scripts/browser.mjs'
import { demoPassword, users } from '../../scripts/demo/people'
import { setup as buildSite } from '../../tests/support/build'
import { startSite } from '../../tests/support/site'
import { servePlainEditor } from './plain/serve'
import { seed } from './seed'
import { timeKeys } from './typing'
import { scriptBytes } from './weight'

const rounds = 3
const keysARound = 100
const target = 1.5

/** Measures writing in a long article, next to a plain Tiptap editor with the same words. */
async function main() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'))
  buildSite()
  const postId = await seed(dataDir)
  const site = await startSite({ dataDir })
  const plain = await servePlainEditor()
  const browser = await launch()
  try {
    const page = await browser.newPage({
      baseURL: site.url,
      viewport: { width: 1440, height: 900 },
    })
    await logInByForm(page, users.author.email, demoPassword)
    const editorUrl = `${site.url}/admin/posts/${postId}`
    const isFast = await compareTyping(page, editorUrl, plain.url)
    const isLight = await weigh(page, editorUrl, site.url)
    process.exitCode = isFast && isLight ? 0 : 1
  } finally {
    await browser.close()
    plain.stop()
    await site.stop()
    rmSync(dataDir, { recursive: true })
  }
}

async function launch(): Promise<Browser> {
  const executablePath = ensureBrowser()
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    // A frame as soon as there is something to show: a screen's clock would hide what is slow.
    args: [...asRoot, '--disable-gpu-vsync', '--disable-frame-rate-limit'],
    ...(executablePath && { executablePath }),
  })
}

/** In turn, so that what else the machine does falls on both. */
async function compareTyping(page: Page, ourUrl: string, plainUrl: string) {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(...(await typeAt(page, ourUrl)))
    theirs.push(...(await typeAt(page, plainUrl)))
  }
  console.log(
    '\nFrom key to paint in an article of 10,000 words, 40 pictures and 40 related-link blocks:',
  )
  print('Throughline', ours)
  print('StarterKit, the words only', theirs)
  const ratio = quantile(ours, 0.5) / quantile(theirs, 0.5)
  const verdict = ratio <= target ? 'reached' : 'missed'
  console.log(`  ratio of the medians ${ratio.toFixed(2)} (target ${target}: ${verdict})`)
  return ratio <= target
}

async function typeAt(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'networkidle' })
  return timeKeys(page, keysARound)
}

/** The editor's code must come with the editor, and with nothing else. */
async function weigh(page: Page, editorUrl: string, siteUrl: string) {
  const pages = {
    'the editor': editorUrl,
    'the list of articles': `${siteUrl}/admin/posts`,
    'the front page': siteUrl,
  }
  console.log('\nJavaScript over the wire, in bytes:')
  const sizes: number[] = []
  for (const [name, url] of Object.entries(pages)) {
    const size = await scriptBytes(page, url)
    sizes.push(size)
    console.log(`  ${name.padEnd(28)}${size.toLocaleString('en-GB').padStart(10)}`)
  }
  const [editor = 0, list = 0, front] = sizes
  return front === 0 && list < editor / 2
}

function print(name: string, times: number[]) {
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)]
  console.log(
    `  ${name.padEnd(28)}${half.toFixed(1).padStart(6)} ms (median) ${most.toFixed(1).padStart(6)} ms (99%)`,
  )
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

await main()
