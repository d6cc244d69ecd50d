import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newFieldHistory } from './fieldHistory'

test('what is typed in one go is one step', () => {
  const history = newFieldHistory('')
  typeInto(history, '', 'Hello brave world')
  expect(history.undo()).toEqual({ text: '', caret: 0 })
  expect(history.redo()).toMatchObject({ text: 'Hello brave world' })
})

test('deleting, and typing at another place, are steps of their own', () => {
  const history = newFieldHistory('')
  typeInto(history, '', 'Hello')
  history.changed({ text: 'Hell', caret: 4 })
  history.changed({ text: 'Hel', caret: 3 })
  history.changed({ text: '¡Hel', caret: 1 })
  expect([history.undo(), history.undo(), history.undo(), history.undo()]).toEqual([
    { text: 'Hel', caret: 3 },
    { text: 'Hello', caret: 5 },
    { text: '', caret: 0 },
    null,
  ])
})

test('what is pasted is not undone together with what was typed before it', () => {
  const history = newFieldHistory('')
  typeInto(history, '', 'Is it ')
  history.changed({ text: 'Is it cancelled?', caret: 16 })
  expect(history.undo()?.text).toBe('Is it ')
})

test('after something new nothing is redone', () => {
  const history = newFieldHistory('')
  typeInto(history, '', 'One')
  history.undo()
  typeInto(history, '', 'T')
  expect(history.redo()).toBeNull()
  expect(history.text()).toBe('T')
})

test('undoing all and redoing all leads back to the same text', () => {
  const states = fc.array(
    fc
      .string({ maxLength: 8 })
      .chain((text) => fc.record({ text: fc.constant(text), caret: fc.nat(text.length) })),
    { maxLength: 150 },
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), states, (first, all) => {
      const history = newFieldHistory(first)
      for (const state of all) history.changed(state)
      const last = history.text()
      while (history.undo());
      expect(history.text()).toBe(first)
      while (history.redo());
      expect(history.text()).toBe(last)
    }),
  )
})

function typeInto(history: ReturnType<typeof newFieldHistory>, before: string, letters: string) {
  for (let end = 1; end <= letters.length; end += 1) {
    const text = before + letters.slice(0, end)
    history.changed({ text, caret: text.length })
  }
}
