// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DocumentJson } from '@/content/document'
import { notationOf } from '@/tests/paste/notation'
import { openEditor } from '@/tests/support/pasting'
import { fileOf } from './dataUri'
import { picturesInRtf } from './rtf'

let opened: Awaited<ReturnType<typeof openEditor>> | null = null

afterEach(async () => {
  await opened?.close()
  opened = null
})

const remote =
  '<p>Before.</p><p><img src="https://a.example/stage.jpg" alt="A stage"></p><p>After.</p>'

async function openAndPaste(html: string) {
  const made = await openEditor()
  opened = made
  await made.paste({ 'text/html': html })
  return made
}

describe('a picture of another site', () => {
  test('is not fetched before it was asked for', async () => {
    const { editor, press, hasButton, originOf } = await openAndPaste(remote)
    expect(documentOf(editor)).toBe('p Before.\np After.')
    expect(document.body.textContent).toContain('a.example')
    await press('Not now')
    expect(documentOf(editor)).toBe('p Before.\np After.')
    expect(hasButton('Copy it')).toBe(true)
    await press('Copy it')
    expect(documentOf(editor, originOf)).toBe(
      'p Before.\npicture "A stage" from https://a.example/stage.jpg\np After.',
    )
  })

  test('is no part of the document until it is there, so that it can be saved meanwhile', async () => {
    const { editor } = await openAndPaste(remote)
    expect(JSON.stringify(editor.getJSON())).not.toContain('image')
  })

  test('that cannot be had leaves word where it would be, and can be tried again', async () => {
    const made = await openAndPaste(remote)
    const { sources } = made.editor.storage.image
    const { copy } = sources
    sources.copy = async () => ({ ok: false, message: 'The other site took too long.' })
    await made.press('Copy the picture')
    expect(made.missing()).toEqual(['stage.jpg: The other site took too long.'])
    sources.copy = copy
    await made.press('Retry')
    expect(documentOf(made.editor)).toBe('p Before.\npicture "A stage"\np After.')
    expect(made.missing()).toEqual([])
  })

  test('goes with its text where the paste is undone', async () => {
    const { editor, press, hasButton } = await openAndPaste(remote)
    await press('Not now')
    editor.commands.undo()
    await vi.waitFor(() => expect(hasButton('Copy it')).toBe(false))
    expect(documentOf(editor)).toBe('p')
  })

  test('may be all that is pasted', async () => {
    const { editor, press } = await openAndPaste('<img src="https://a.example/b.png" alt="B">')
    await press('Copy the picture')
    expect(documentOf(editor)).toContain('picture "B"')
  })
})

test('several from several sites are asked for at once', async () => {
  const images = ['a', 'b', 'b'].map((host) => `<img src="https://${host}.example/x.png" alt="">`)
  const { editor, press } = await openAndPaste(`<p>Before.</p>${images.join('<p>Then.</p>')}`)
  const question = document.querySelector('[role="alertdialog"]')?.textContent
  expect(question).toContain('Copy 3 pictures?')
  expect(question).toContain('a.example1 picture')
  expect(question).toContain('b.example2 pictures')
  await press('Copy the pictures')
  expect(documentOf(editor)).toBe('p Before.\npicture ""\np Then.\npicture ""\np Then.\npicture ""')
})

test('what lies on somebody’s computer is asked of them', async () => {
  const made = await openAndPaste('<p>Before.</p><img src="file:///C:/a/stage.png" alt="A stage">')
  expect(made.missing()).toEqual([
    expect.stringMatching(/^stage\.png: this picture did not come along/),
  ])
  expect(made.hasButton('Choose the file')).toBe(true)
})

test.each([
  [':wave:', 'https://a.slack-edge.com/production/1f44b@2x.png', '👋'],
  [':party:', 'https://emoji.slack-edge.com/T0/party/0a1b.gif', ':party:'],
])('the emoji %s of Slack stays in its sentence', async (name, src, sign) => {
  const image = `<img data-stringify-type="emoji" alt="${name}" src="${src}">`
  const { editor } = await openAndPaste(`<p>A <span class="c-emoji">${image}</span> B</p>`)
  expect(documentOf(editor)).toBe(`p A ${sign} B`)
})

const png = '89504e470d0a1a0a'
const jpeg = 'ffd8ffe0'

describe('the RTF of Word gives out its pictures', () => {
  test.each([
    // Word has no line end between a picture's id and its bytes.
    ['as Word writes them', `{\\pict\\pngblip\\bliptag-12{\\*\\blipuid abcdef01}${png}}`],
    ['behind a tag without an id', `{\\pict\\pngblip\\bliptag-12 ${png}}`],
    [
      'with line ends',
      `{\\pict\\pngblip\\bliptag-12{\\*\\blipuid ab}\r\n${png.slice(0, 5)}\r\n${png.slice(5)}}`,
    ],
    [
      'with properties before them',
      `{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv 75}}}\\picw9\\pngblip ${png}}`,
    ],
    ['in digits of either case', `{\\pict\\pngblip ${png.toUpperCase()}}`],
    ['in bytes', `{\\pict\\pngblip\\bin8 \x89PNG\r\n\x1a\n}`],
    [
      'with braces among the bytes',
      `{\\pict\\pngblip\\bin8 \x89PNG\r\n\x1a\n}{\\pict\\bin3 }{}}`,
      2,
    ],
  ])('%s', async (_, rtf, count = 1) => {
    const files = picturesInRtf(`{\\rtf1 Words \\'e9\\{.${rtf} More.\\par}`)
    expect(files).toHaveLength(count)
    expect(await digitsOf(files[0] ?? null)).toBe(png)
  })

  test('once each, in their order', async () => {
    const twice = `{\\*\\shppict{\\pict\\pngblip\\bliptag-12{\\*\\blipuid ab}${png}}}{\\nonshppict{\\pict\\wmetafile8 0100}}`
    const files = picturesInRtf(`{\\rtf1 ${twice}{\\pict\\jpegblip ${jpeg}}}`)
    expect(await Promise.all(files.map(digitsOf))).toEqual([png, jpeg])
  })

  test('without those of headers, footers and bullets', () => {
    const picture = `{\\pict\\pngblip ${png}}`
    const others = ['header', 'footerl', '*\\listpicture', '*\\background'].map(
      (word) => `{\\${word} {\\pard ${picture}}}`,
    )
    expect(picturesInRtf(`{\\rtf1 ${others.join('')}${picture}}`)).toHaveLength(1)
  })

  test('and keeps the place of one that no browser shows', () => {
    const rtf = `{\\rtf1 {\\pict\\emfblip 0100}{\\pict\\jpegblip ${jpeg}}}`
    expect(picturesInRtf(rtf).map((file) => file?.type ?? null)).toEqual([null, 'image/jpeg'])
  })

  test.each(['', '{', '}}}', '{\\pict', '{\\pict\\bin99999 }', '{\\pict\\pngblip\\bin-5 }', '\\'])(
    'and none where it is broken: %j',
    (rtf) => expect(picturesInRtf(rtf).filter(Boolean)).toEqual([]),
  )
})

async function digitsOf(file: File | null) {
  const bytes = new Uint8Array((await file?.arrayBuffer()) ?? [])
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

test.each([
  ['data:image/png;base64,iVBORw==', 4],
  ['data:image/png;base64,iVBO\n Rw==', 4],
  ['DATA:image/PNG;charset=x;base64,iVBORw%3D%3D', 4],
])('%j holds a file', (address, size) => {
  expect(fileOf(address)).toMatchObject({ size, type: 'image/png' })
})

test.each([
  'data:text/html;base64,iVBORw==',
  'data:image/png;base64,???',
  'data:,',
  'data:image/png',
])('%j holds none', (address) => expect(fileOf(address)).toBeNull())

type Editor = Awaited<ReturnType<typeof openEditor>>['editor']

function documentOf(editor: Editor, originOf?: (id: string) => string) {
  const lines = notationOf(editor.getJSON() as DocumentJson, originOf)
  return lines.length > 1 ? lines.replace(/\np$/, '') : lines
}
