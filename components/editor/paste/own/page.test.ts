// @vitest-environment happy-dom
import { Node } from '@tiptap/pm/model'
import { afterEach, expect, test } from 'vitest'
import type { DocumentJson } from '@/content/document'
import { schema } from '@/tests/support/anyDocument'
import { asReadersGetIt } from '@/tests/support/asReadersGetIt'
import { readersHtml } from '@/tests/support/html'
import { openEditor } from '@/tests/support/pasting'
import { aDocument, embed, image, paragraph, pictureId } from '@/tests/support/views'

const crop = { x: 5000, y: 0, width: 5000, height: 10_000 }
const framing = { crop, focus: { x: 61, y: 33 } }
const texts = { alt: 'Slippers', caption: '', credit: 'Ada Lund' }
const imageIds = ['019ab000-0000-7000-8000-00000000000a', '019ab000-0000-7000-8000-00000000000b']
const everything = aDocument(
  paragraph('Before.'),
  image({ width: 'wide', framing }),
  {
    type: 'gallery',
    attrs: {
      caption: 'Worn out',
      images: imageIds.map((id) => ({ id, mediaId: pictureId, framing, ...texts })),
    },
  },
  embed({ title: 'Ada dances', mediaId: pictureId, shape: 'square' }),
  embed({ source: 'x/ada/20', title: 'What she said', shape: 'post' }),
  paragraph('After.'),
)

let opened: Awaited<ReturnType<typeof openEditor>>

afterEach(() => opened.close())

test('pictures, galleries and embeds of the public page are pasted whole', async () => {
  opened = await openEditor()
  await opened.paste({ 'text/html': copiedFrom(window.location.origin) })
  const pasted = opened.editor.getJSON() as DocumentJson
  expect(asReadersGetIt(pasted)).toEqual(asReadersGetIt(everything))
})

test('a page that only looks like ours is of another site', async () => {
  opened = await openEditor()
  await opened.paste({ 'text/html': copiedFrom('https://away.example') })
  const pasted = JSON.stringify(opened.editor.getJSON())
  expect(pasted).not.toContain(pictureId)
  expect(pasted).toContain('After.')
})

/** Browsers write whole addresses, and leave out what was not loaded. */
function copiedFrom(origin: string) {
  return readersHtml(Node.fromJSON(schema, everything))
    .replaceAll(/(src|href)="\//g, `$1="${origin}/`)
    .replaceAll(/<iframe[^>]*><\/iframe>/g, '')
}
