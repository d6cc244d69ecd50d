// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"disableIframePageLoading": true}}
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DocumentJson } from '@/content/document'
import { pasteFixtures } from '@/tests/paste/fixtures'
import { notationOf } from '@/tests/paste/notation'
import { missingWords, wordsOfDocument, wordsOnPage } from '@/tests/paste/words'
import { openEditor } from '@/tests/support/pasting'

/** Words that stand on the clipboard and are not the text's: titles that readers see anyway, notes, signs. */
const leftOut: Record<string, string> = {
  'github/alerts': 'Warning',
  'webPage/article': 'know¶ Subscribe!',
  'wordDesktop/headings': 'say.[AL1]',
  'wordOld/strippedLists': 'o 2. 3.',
  'wordpress/classic': '[caption id="attachment_7" align="alignnone" width="300"] empty[/caption]',
}

let opened: Awaited<ReturnType<typeof openEditor>>

afterEach(() => opened.close())

describe.each([...new Set(pasteFixtures.map(({ source }) => source))])('from %s', (source) => {
  test.each(pasteFixtures.filter((fixture) => fixture.source === source))(
    '$name',
    async ({ name, clipboard, expected }) => {
      opened = await openEditor()
      await opened.paste(clipboard)
      await vi.waitFor(
        async () => {
          await copyPictures()
          expect(documentIn()).toBe(expected)
        },
        { timeout: 3000 },
      )
      if (clipboard['text/plain'] || !clipboard['text/html']) return
      const written = wordsOfDocument(opened.editor.getJSON() as DocumentJson)
      const words = missingWords(wordsOnPage(clipboard['text/html']), written)
      expect(words.join(' ')).toBe(leftOut[`${source}/${name}`] ?? '')
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
