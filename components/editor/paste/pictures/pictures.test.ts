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

test('RTF gives out its pictures once each', async () => {
  const digits = '89504e470d0a1a0a'.repeat(4)
  const rtf = `{\\rtf1 {\\*\\shppict{\\pict\\picw1\\pngblip\\bliptag-12{\\*\\blipuid abcdef01}\n${digits}\n}}{\\nonshppict{\\pict\\pngblip ${digits}}}{\\pict\\jpegblip ffd8ff}}`
  const files = picturesInRtf(rtf)
  expect(files.map(({ type, size }) => [type, size])).toEqual([
    ['image/png', 32],
    ['image/jpeg', 3],
  ])
})

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
