// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { anEditor, placeCursor, press, typeText } from '@/tests/support/typing'
import { heading, paragraph } from '@/tests/support/views'
import { DividerKeys } from '../blocks/dividerKeys'
import { HeadingKeys } from '../blocks/headingKeys'
import { LinkShortcut } from './linkShortcut'
import { SmartCharacters } from './smartCharacters'

describe('what is typed is set as a printer would:', () => {
  test.each([
    [`"Well" -- it's done...`, '“Well” — it’s done…'],
    [`the '90s`, 'the ’90s'],
    [`in '68, she said 'no'`, 'in ‘68, she said ‘no’'],
    [`rock 'n' roll`, 'rock ’n’ roll'],
    [`get 'em now`, 'get ’em now'],
    [`an 'emotional' end`, 'an ‘emotional’ end'],
    [`'Tis so`, '’Tis so'],
    [`she is 5'10" tall`, 'she is 5′10″ tall'],
    [`of the 1980's "Apollo 13"`, 'of the 1980’s “Apollo 13”'],
  ])('%s is %s', (typed, set) => {
    const editor = anEditor([{ type: 'paragraph' }], SmartCharacters)
    typeText(editor, typed)
    expect(editor.state.doc.firstChild?.textContent).toBe(set)
  })

  test('code keeps its signs', () => {
    const editor = anEditor([{ type: 'codeBlock' }], SmartCharacters)
    typeText(editor, `'90s 5'10"`)
    expect(editor.getText()).toContain(`'90s 5'10"`)
  })
})

describe('at the start of a heading, Backspace', () => {
  test('makes it a paragraph, and keeps its words', () => {
    const editor = anEditor([paragraph('Before'), heading(3, 'Part')], HeadingKeys)
    placeCursor(editor, 'Part', 0)
    expect(press(editor, 'Backspace')).toBe(true)
    expect(types(editor).slice(0, 2)).toEqual(['paragraph', 'paragraph'])
    expect(editor.getText().trim()).toBe('Before\n\nPart')
  })

  test('does so in an article that begins with it', () => {
    const editor = anEditor([heading(2, 'First')], HeadingKeys)
    placeCursor(editor, 'First', 0)
    press(editor, 'Backspace')
    expect(types(editor)[0]).toBe('paragraph')
  })

  test('is left alone within its words', () => {
    const editor = anEditor([heading(2, 'First')], HeadingKeys)
    placeCursor(editor, 'First', 2)
    press(editor, 'Backspace')
    expect(types(editor)[0]).toBe('heading')
  })
})

describe('Markdown’s signs:', () => {
  test.each([
    ['# Part', 2],
    ['## Part', 2],
    ['### Part', 3],
    ['#### Part', 4],
  ])('%s is a heading %i', (typed, level) => {
    const editor = anEditor([{ type: 'paragraph' }])
    typeText(editor, typed)
    expect(editor.state.doc.firstChild?.attrs.level).toBe(level)
    expect(editor.state.doc.firstChild?.textContent).toBe('Part')
  })

  test.each(['***', '___', '*****'])('%s and Enter are a divider', (signs) => {
    const editor = anEditor([{ type: 'paragraph' }], DividerKeys)
    typeText(editor, signs)
    press(editor, 'Enter')
    typeText(editor, 'On')
    expect(types(editor).slice(0, 2)).toEqual(['horizontalRule', 'paragraph'])
    expect(editor.getText().trim()).toBe('On')
  })

  test('[words](address) is a link, and what follows is not of it', () => {
    const editor = anEditor([{ type: 'paragraph' }], LinkShortcut)
    typeText(editor, 'See [it](example.com/a) now')
    const link = { type: 'link', attrs: { href: 'https://example.com/a' } }
    expect(editor.getJSON().content?.[0]?.content).toMatchObject([
      { text: 'See ' },
      { text: 'it', marks: [link] },
      { text: ' now' },
    ])
  })

  test.each(['[words](javascript:alert)', '[a](words)', '![alt](example.com/a.png)'])(
    '%s stays as it is',
    (typed) => {
      const editor = anEditor([{ type: 'paragraph' }], LinkShortcut)
      typeText(editor, typed)
      expect(editor.state.doc.firstChild?.textContent).toBe(typed)
    },
  )
})

function types(editor: ReturnType<typeof anEditor>) {
  return editor.state.doc.children.map(({ type }) => type.name)
}
