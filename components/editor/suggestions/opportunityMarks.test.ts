// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { NodeJson } from '@/content/document'
import { extensions } from '@/content/extensions'
import type { Opportunity } from '@/domain/relatedLinks/suggestions/suggestion'
import { anyText } from '@/tests/support/anyText'
import { aDocument, heading, linked, paragraph } from '@/tests/support/views'
import {
  markOpportunities,
  OpportunityMarks,
  opportunityAfter,
  opportunityAt,
} from './opportunityMarks'

test('a phrase is marked where the running text has it first, as whole words', () => {
  const editor = editorWith(
    heading(2, 'Dune Sea'),
    { type: 'blockquote', content: [paragraph('Dune Sea, they said.')] },
    paragraph(linked('https://example.com/', 'Dune Sea')),
    paragraph('No Dune Seas. But Dune Sea here, and Dune Sea there.'),
  )
  markOpportunities(editor, [opportunity('Dune Sea')])
  expect(marks(editor)).toEqual(['Dune Sea'])
  expect(textBefore(editor)).toBe('No Dune Seas. But ')
})

test('no mark lies within another', () => {
  const editor = editorWith(paragraph('The Dune Sea Returns tonight.'))
  markOpportunities(editor, [opportunity('Dune Sea Returns'), opportunity('Dune Sea')])
  expect(marks(editor)).toEqual(['Dune Sea Returns'])
})

test('a mark follows the text, and ends where its words are changed', () => {
  const editor = editorWith(paragraph('We watch Dune Sea tonight.'))
  markOpportunities(editor, [opportunity('Dune Sea')])
  editor.commands.insertContentAt(1, 'And now: ')
  const place = opportunityAfter(editor.state)
  expect(editor.state.doc.textBetween(place?.from ?? 0, place?.to ?? 0)).toBe('Dune Sea')
  editor.commands.insertContentAt((place?.from ?? 0) + 2, 'x')
  expect(opportunityAfter(editor.state)).toBe(null)
})

test('its menu opens within the words, and not at their end, where one writes on', () => {
  const editor = editorWith(paragraph('Dune Sea'))
  markOpportunities(editor, [opportunity('Dune Sea')])
  editor.commands.setTextSelection(4)
  expect(opportunityAt(editor.state)?.opportunity.phrase).toBe('Dune Sea')
  editor.commands.setTextSelection(9)
  expect(opportunityAt(editor.state)).toBe(null)
})

test('marks never change the document, whatever is marked and typed', { timeout: 60_000 }, () => {
  const words = fc.constantFrom(
    'it',
    'was',
    'over',
    'Ada’s',
    'it was',
    '日本語です',
    '👩‍👩‍👧',
    'x\u0301',
  )
  const typed = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), text: words })
  fc.assert(
    fc.property(anyText, fc.array(words), fc.array(typed), (document, phrases, typings) => {
      const marked = editorWith(...(document.content ?? []))
      const plain = editorWith(...(document.content ?? []))
      for (const { at, text } of typings) {
        const before = marked.getJSON()
        markOpportunities(marked, phrases.map(opportunity))
        expect(marked.getJSON()).toEqual(before)
        for (const { view, state } of [marked, plain]) {
          const place = state.doc.resolve(Math.round(at * state.doc.content.size))
          view.dispatch(state.tr.insertText(text, TextSelection.near(place).from))
        }
        expect(marked.getJSON()).toEqual(plain.getJSON())
      }
      marked.destroy()
      plain.destroy()
    }),
    { numRuns: 20 },
  )
})

function editorWith(...content: NodeJson[]) {
  const editor = new Editor({
    extensions: [...extensions, OpportunityMarks],
    content: aDocument(...content),
  })
  onTestFinished(() => editor.destroy())
  return editor
}

function opportunity(phrase: string): Opportunity {
  const target = {
    id: '0190a1b2-0000-7000-8000-000000000001',
    title: `About ${phrase}`,
    section: null,
    state: 'published' as const,
    href: '/about',
    publishedAt: null,
    thumbnail: null,
  }
  return { phrase, target }
}

/** The words that are drawn as marked. */
function marks(editor: Editor) {
  return [...editor.view.dom.querySelectorAll('.opportunity')].map((mark) => mark.textContent)
}

function textBefore(editor: Editor) {
  return editor.view.dom.querySelector('.opportunity')?.previousSibling?.textContent
}
