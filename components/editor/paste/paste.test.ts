// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"disableIframePageLoading": true}}
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DocumentJson } from '@/content/document'
import { pasteFixtures } from '@/tests/paste/fixtures'
import { notationOf } from '@/tests/paste/notation'
import { openEditor } from '@/tests/support/pasting'

let opened: Awaited<ReturnType<typeof openEditor>>

afterEach(() => opened.close())

describe.each([...new Set(pasteFixtures.map(({ source }) => source))])('from %s', (source) => {
  test.each(pasteFixtures.filter((fixture) => fixture.source === source))(
    '$name',
    async ({ clipboard, expected }) => {
      opened = await openEditor()
      await opened.paste(clipboard)
      await vi.waitFor(
        async () => {
          await copyPictures()
          expect(documentIn()).toBe(expected)
        },
        { timeout: 3000 },
      )
    },
  )
})

async function copyPictures() {
  for (const name of ['Copy the picture', 'Copy the pictures']) {
    if (opened.hasButton(name)) await opened.press(name)
  }
}

function documentIn() {
  const document = opened.editor.getJSON() as DocumentJson
  const missing = opened.missing().map((notice) => `missing ${notice.split(': ')[0]}`)
  const content = document.content ?? []
  const isRoom =
    content.length > 1 && !content.at(-1)?.content && content.at(-1)?.type === 'paragraph'
  const written = isRoom ? { ...document, content: content.slice(0, -1) } : document
  return [notationOf(written, opened.originOf), ...missing].join('\n')
}
