import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { suggestLinks } from '@/domain/relatedLinks'
import { isCommonWord } from '@/domain/relatedLinks/suggestions/words'
import { aDatabase } from '@/tests/support/database'
import { aDemoArchive } from '@/tests/support/demoArchive'
import { anActor } from '@/tests/support/people'
import { aDocument, paragraph } from '@/tests/support/views'
import { type DraftCase, draftCases } from './drafts'

aDatabase()

let editor: Actor
let archive: Awaited<ReturnType<typeof aDemoArchive>>
beforeEach(async () => {
  editor = await anActor('editor')
  archive = await aDemoArchive(editor)
})

describe('of the demo’s articles', () => {
  test.each(draftCases)(
    '“$title” is offered those that have to do with it, and no others',
    async (draft) => {
      const { suggestions } = await suggestionsFor(draft)
      const suggested = suggestions.map(({ target }) => target.id)
      expect(suggested.toSorted()).toEqual(draft.right.map(archive.idOf).toSorted())
      const said = suggestions.flatMap(({ reasons }) =>
        reasons.flatMap((reason) => (reason.kind === 'names' ? reason.phrases : [])),
      )
      expect(said.filter((phrase) => isCommonWord(phrase.toLowerCase()))).toEqual([])
    },
  )

  test('a name that only begins sentences is an opportunity where it is the subject of another', async () => {
    const [draft] = draftCases.filter(({ title }) => title.includes('Glastonbury'))
    const found = draft && (await suggestionsFor(draft))
    expect(found?.opportunities.map(({ phrase }) => phrase)).toEqual(['Glastonbury'])
  })
})

function suggestionsFor({ title, section, tags, paragraphs }: DraftCase) {
  return suggestLinks(editor, {
    postId: uuidv7(),
    title,
    sectionId: archive.sectionId(section),
    tagIds: archive.tagIds(tags),
    body: aDocument(...paragraphs.map((text) => paragraph(text))),
  })
}
