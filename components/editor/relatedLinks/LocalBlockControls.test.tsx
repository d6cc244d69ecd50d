// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { makeDescriptionStore } from './descriptions'
import { LocalBlockControls } from './LocalBlockControls'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})

const url = 'https://elsewhere.example/'

test('a link to another site that is begun is added when one goes on elsewhere', async () => {
  const { page, changes } = controls()
  const field = (words: string) => page.querySelector(`[placeholder^="${words}"]`) as HTMLElement
  type(field('Type a headline'), url)
  press(field('Type a headline'), 'Enter')
  await vi.waitFor(async () => {
    await act(async () => {})
    expect(field('What readers see')).toBeTruthy()
  })
  type(field('What readers see'), 'There')
  act(() => field('For example').focus())
  expect(changes).toEqual([])
  act(() => page.querySelector<HTMLElement>('#elsewhere')?.focus())
  const link = { target: { kind: 'url', url }, label: 'There', rel: [] }
  expect(changes).toMatchObject([{ links: [link] }])
})

function controls() {
  const changes: Partial<RelatedLinkBlockAttributes>[] = []
  const nothing = async () => []
  const describe = async () => ({ targets: [], blocks: [] })
  const descriptions = makeDescriptionStore(describe)
  const page = document.body.appendChild(document.createElement('main'))
  const root = createRoot(page)
  onTestFinished(() => act(() => root.unmount()))
  act(() =>
    root.render(
      <>
        <LocalBlockControls
          block={{ sharedBlockId: null, layout: 'list', heading: '', links: [] }}
          known={descriptions.known()}
          sources={{ searchTargets: nothing, searchBlocks: nothing, describe, share: null }}
          descriptions={descriptions}
          isNew={false}
          onChange={(change) => changes.push(change)}
          onRemove={() => {}}
          onFilled={() => {}}
          onLeave={() => {}}
        />
        <button type="button" id="elsewhere" />
      </>,
    ),
  )
  return { page, changes }
}

function type(field: HTMLElement, text: string) {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  act(() => {
    field.focus()
    // Past React, which keeps the value that it set itself.
    value?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function press(field: HTMLElement, key: string) {
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}
