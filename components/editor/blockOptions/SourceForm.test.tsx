// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hrefOfPost } from '@/content/link/reference'
import type { QuotationSource } from '@/content/quotation/source'
import type { RelatedLinkSources } from '../relatedLinks/sources'
import { SourceForm } from './SourceForm'

const id = '019ab000-0000-7000-8000-00000000000a'
const article = { id, title: 'The Interview', section: null, state: 'live' }
const sources = {
  describe: async () => ({ targets: [article], blocks: [] }),
  searchTargets: async () => [article],
} as unknown as RelatedLinkSources

let root: Root
let source: QuotationSource
const onDone = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})

afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  onDone.mockReset()
  vi.useRealTimers()
})

test('a source that is an article is shown by its headline, and stays when the form is done', async () => {
  await open({ source: 'Who', sourceUrl: hrefOfPost(id) })
  expect(document.body.textContent).toContain('The Interview')
  expect(document.querySelector<HTMLInputElement>('[inputmode=url]')?.value).toBe('')
  await click('Done')
  expect(onDone).toHaveBeenCalled()
  expect(source.sourceUrl).toBe(hrefOfPost(id))
})

test('an article is taken out again, or gives way to the address that is typed', async () => {
  await open({ source: 'Who', sourceUrl: hrefOfPost(id) })
  await type('[inputmode=url]', 'paper.example')
  expect(source.sourceUrl).toBe('https://paper.example')
  expect(document.body.textContent).not.toContain('The Interview')
  await open({ source: 'Who', sourceUrl: hrefOfPost(id) })
  await click('Remove link')
  expect(source).toEqual({ source: 'Who', sourceUrl: '' })
})

test('an article is found by its headline', async () => {
  await open({ source: '', sourceUrl: '' })
  await type('[role=combobox]', 'interv')
  await act(() => vi.runAllTimersAsync())
  await act(async () => document.querySelector<HTMLElement>('[role=option]')?.click())
  expect(source.sourceUrl).toBe(hrefOfPost(id))
  expect(onDone).toHaveBeenCalled()
})

function Form({ given }: { given: QuotationSource }) {
  const [current, setCurrent] = useState(given)
  source = current
  const onChange = (name: keyof QuotationSource, value: string) =>
    setCurrent({ ...current, [name]: value })
  return <SourceForm source={current} sources={sources} onChange={onChange} onDone={onDone} />
}

let opened = 0

async function open(given: QuotationSource) {
  opened += 1
  await act(async () => root.render(<Form key={opened} given={given} />))
}

async function click(name: string) {
  const buttons = [...document.querySelectorAll('button')]
  await act(async () => buttons.find(({ textContent }) => textContent === name)?.click())
}

async function type(field: string, text: string) {
  const input = document.querySelector<HTMLInputElement>(field) ?? never()
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  await act(async () => {
    setValue?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function never(): never {
  throw new Error('It is not there.')
}
