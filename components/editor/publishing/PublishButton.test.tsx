// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { LevelledFinding } from '@/domain/checks/check'
import { useChecks } from '../checks/useChecks'
import { PublishButton } from './PublishButton'
import { usePublishing } from './usePublishing'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
beforeEach(() => document.body.replaceChildren())

const warning: LevelledFinding = {
  check: 'section',
  level: 'warn',
  message: 'The article is in no section.',
  place: { field: 'section' },
}

test('an article in which nothing is found goes out with one press', async () => {
  const { button, published } = await aButton([])
  expect(button().textContent).toBe('Publish')
  await press(button())
  expect(published).toHaveLength(1)
  expect(button().textContent).toBe('Published')
})

test('warnings are counted at the button, and named before the article goes out', async () => {
  const { button, review, published } = await aButton([warning])
  expect(button().getAttribute('aria-label')).toBe('Publish, 1 warning')
  await press(button())
  expect(published).toEqual([])
  expect(review()?.textContent).toContain('Publish with 1 warning?')
  expect(document.activeElement?.textContent).toBe('Publish anyway')
  await press(document.activeElement)
  expect(published).toHaveLength(1)
  expect(review()).toBe(null)
})

test('an entry leads to its place, and nothing goes out', async () => {
  const { button, review, published, gone } = await aButton([warning])
  await press(button())
  await press(review()?.querySelector('li button') ?? null)
  expect(gone).toEqual([warning.place])
  expect(published).toEqual([])
})

test('what stops publishing leaves nothing to be pressed but the way to it', async () => {
  const { button, review } = await aButton([{ ...warning, level: 'block' }, warning])
  expect(button().getAttribute('aria-label')).toBe('Publish, 1 to fix first')
  await press(button())
  expect(review()?.textContent).toContain('Stops publishing: The article is in no section.')
  expect(review()?.textContent).not.toContain('anyway')
})

async function aButton(findings: LevelledFinding[]) {
  const published: unknown[] = []
  const gone: unknown[] = []
  const actions = {
    checkPost: async () => ({ ok: true as const, findings }),
    publishPost: async (input: unknown) => {
      published.push(input)
      return { ok: true as const, version: 3, slug: 'it' }
    },
  } as unknown as Parameters<typeof usePublishing>[2]
  let version = 2
  const article = {
    autosave: {
      flush: async () => true,
      alone: (work: () => Promise<unknown>) => work(),
      version: () => version,
    },
    saveState: { kind: 'saved' },
    fields: { title: 'It' },
    published: (next: number) => {
      version = next
    },
  } as unknown as Parameters<typeof usePublishing>[1]
  const post = {
    id: 'p',
    version,
    status: 'draft',
    trashedAt: null,
    publishedAt: null,
    mayPublish: true,
  } as unknown as Parameters<typeof usePublishing>[0]

  function Screen() {
    const checks = useChecks(post.id, article.saveState, actions.checkPost)
    const publishing = usePublishing(post, article, actions, checks)
    return <PublishButton publishing={publishing} onGo={(place) => gone.push(place)} />
  }

  const page = document.body.appendChild(document.createElement('main'))
  const root = createRoot(page)
  onTestFinished(() => act(() => root.unmount()))
  await act(async () => root.render(<Screen />))
  return {
    published,
    gone,
    button: () => page.querySelector('[aria-haspopup=dialog]') as HTMLElement,
    review: () => document.querySelector('[role=dialog]'),
  }
}

async function press(element: Element | null) {
  await act(async () => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  // The focus comes and goes a moment after the popover.
  await act(async () => new Promise((resolve) => setTimeout(resolve)))
}
