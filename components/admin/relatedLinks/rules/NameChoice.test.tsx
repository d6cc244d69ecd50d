// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { NameChoice } from './NameChoice'

test('choices by Enter, made in two fields before their answers come, both count', async () => {
  const { form, answer } = rendered()
  pressEnterIn(form, 'Tag', 'ballet')
  pressEnterIn(form, 'Author', 'ada')
  await answer()
  expect(form.textContent).toContain('ballet and ada')
})

test('a choice that comes late leaves the focus where it is', async () => {
  const { form, answer } = rendered()
  pressEnterIn(form, 'Tag', 'ballet')
  const author = fieldOf(form, 'Author')
  act(() => author.focus())
  await answer()
  expect(form.textContent).toContain('ballet')
  expect(document.activeElement).toBe(author)
})

/** Two fields of one form, whose searches wait to be answered together. */
function rendered() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  const form = document.body.appendChild(document.createElement('form'))
  const root = createRoot(form)
  onTestFinished(() => {
    act(() => root.unmount())
    form.remove()
    vi.useRealTimers()
  })
  const waiting: (() => void)[] = []
  const search = (text: string) =>
    new Promise<Named[]>((resolve) => {
      waiting.push(() => resolve(text === '' ? [] : [{ id: text, name: text }]))
    })
  act(() => root.render(<Form search={search} />))
  return {
    form,
    async answer() {
      await act(() => vi.advanceTimersByTimeAsync(1000))
      await act(async () => {
        for (const resolve of waiting) resolve()
      })
      await act(() => vi.advanceTimersByTimeAsync(1000))
    },
  }
}

function Form({ search }: { search: (text: string) => Promise<Named[]> }) {
  const [chosen, setChosen] = useState({ tag: '', author: '' })
  const choice = { placeholder: '', noResults: '', error: undefined, search }
  return (
    <>
      <NameChoice
        {...choice}
        label="Tag"
        chosen={chosen.tag || null}
        onChoose={({ name }) => setChosen({ ...chosen, tag: name })}
      />
      <NameChoice
        {...choice}
        label="Author"
        chosen={chosen.author || null}
        onChoose={({ name }) => setChosen({ ...chosen, author: name })}
      />
      {`${chosen.tag} and ${chosen.author}`}
    </>
  )
}

function pressEnterIn(form: HTMLElement, label: string, text: string) {
  const field = fieldOf(form, label)
  act(() => field.focus())
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
}

function fieldOf(form: HTMLElement, label: string) {
  const field = form.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
  if (!field) throw new Error(`There is no field “${label}”.`)
  return field
}
