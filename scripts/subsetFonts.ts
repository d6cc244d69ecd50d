import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'

/**
 * Makes the fonts of the public site out of the Newsreader that Fontsource ships. The whole
 * variable font has 132 KB a style, more than a page of ours may have in all. Three cuts of it
 * cover the site, 13 KB each: text, its italic, and one for headlines, which is also the bold one.
 * Each cut is three files, of which browsers load those whose characters the page has.
 */

const source = 'node_modules/@fontsource-variable/newsreader'
const fontsDir = 'public/fonts'
const styleSheet = 'components/site/styles/fonts.css'
const preloaded = 'components/site/preloadedFonts.ts'

const cuts = [
  { name: 'text', style: 'normal', weights: '400', axes: { wght: 400, opsz: 16 } },
  { name: 'italic', style: 'italic', weights: '400', axes: { wght: 400, opsz: 16 } },
  { name: 'headline', style: 'normal', weights: '600 700', axes: { wght: 600, opsz: 40 } },
] as const

/** What English articles are written in. */
const core =
  '20-7E A0 A3 A9 B7 C9 E0-E2 E4 E7-EA ED F1 F3 F4 F6 FC 2013 2014 2018 2019 201C 201D 2026 20AC 2190 2192'

const ranges = [
  { name: 'core', file: 'latin', codes: codePoints(core) },
  {
    name: 'latin',
    file: 'latin',
    codes: without(
      codePoints(
        'A1-FF 131 152 153 2C6 2DA 2DC 2010-2015 201A 201E 2020-2022 2032 2033 2039 203A 2122 2212',
      ),
      codePoints(core),
    ),
  },
  {
    name: 'latin-ext',
    file: 'latin-ext',
    codes: codePoints('100-130 132-151 154-17F 218-21B 1E9E'),
  },
]

rmSync(fontsDir, { recursive: true, force: true })
mkdirSync(fontsDir, { recursive: true })
const faces: string[] = []
const onEveryPage: string[] = []
for (const cut of cuts) {
  for (const range of ranges) {
    const whole = path.join(source, 'files', `newsreader-${range.file}-opsz-${cut.style}.woff2`)
    const font = await subsetFont(readFileSync(whole), String.fromCodePoint(...range.codes), {
      targetFormat: 'woff2',
      variationAxes: cut.axes,
      keepFeatures: ['kern', 'liga', 'mark', 'ccmp', 'locl'],
      noHinting: true,
    })
    const file = `newsreader-${cut.name}-${range.name}-${shortHash(font)}.woff2`
    writeFileSync(path.join(fontsDir, file), font)
    faces.push(fontFace(cut, file, range.codes))
    if (range.name === 'core' && cut.style === 'normal') onEveryPage.push(`/fonts/${file}`)
    console.log(`${file} ${font.length} bytes`)
  }
}
writeFileSync(path.join(fontsDir, 'LICENSE.txt'), readFileSync(path.join(source, 'LICENSE')))
writeFileSync(styleSheet, `/* Written by \`npm run fonts\`. */\n\n${faces.join('\n\n')}\n`)
writeFileSync(
  preloaded,
  `/** Written by \`npm run fonts\`: the fonts of which every page has text. */
export const preloadedFonts = [
${onEveryPage.map((file) => `  '${file}',\n`).join('')}]
`,
)

/** The name changes with the font, so that browsers may keep it for ever. */
function shortHash(font: Buffer) {
  return createHash('sha256').update(font).digest('hex').slice(0, 8)
}

function fontFace(cut: (typeof cuts)[number], file: string, codes: number[]) {
  return `@font-face {
  font-family: "Newsreader";
  font-style: ${cut.style};
  font-weight: ${cut.weights};
  font-display: swap;
  src: url("/fonts/${file}") format("woff2");
  unicode-range: ${unicodeRange(codes)};
}`
}

function codePoints(ranges: string) {
  return ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

function without(codes: number[], others: number[]) {
  return codes.filter((code) => !others.includes(code))
}

function unicodeRange(codes: number[]) {
  const runs: [number, number][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && code === run[1] + 1) run[1] = code
    else runs.push([code, code])
  }
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(', ')
}

function hex(code: number) {
  return code.toString(16).toUpperCase()
}
