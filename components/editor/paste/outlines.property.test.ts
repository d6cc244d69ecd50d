// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentJson } from '@/content/document'
import { anOutline, outlineOf, withRelativeLevels } from '@/tests/paste/outline'
import { programs } from '@/tests/paste/programs'
import { openEditor } from '@/tests/support/pasting'

let opened: Awaited<ReturnType<typeof openEditor>>

beforeAll(async () => {
  opened = await openEditor()
})
afterAll(() => opened.close())

test.each(Object.entries(programs))(
  'a text keeps its words, lists, tables and levels when it is pasted from %s',
  async (_, write) => {
    await fc.assert(
      fc.asyncProperty(anOutline, async (outline) => {
        opened.editor.commands.clearContent()
        await opened.paste({ 'text/html': write(outline) })
        const pasted = outlineOf(opened.editor.getJSON() as DocumentJson)
        expect(withRelativeLevels(pasted)).toEqual(withRelativeLevels(outline))
      }),
      { numRuns: 10 },
    )
  },
)
