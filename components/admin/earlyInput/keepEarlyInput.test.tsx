// @vitest-environment happy-dom
import { lazy, type ReactNode, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { renderToReadableStream } from 'react-dom/server.edge'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { keepEarlyInput } from './keepEarlyInput'

beforeAll(() => keepEarlyInput())

test('a button that is pressed while React waits for what stands beside it is pressed when it has come', async () => {
  let arrive = () => {}
  const beside = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const Late = lazy(() => beside.then(() => ({ default: () => <p>Beside.</p> })))
  const onClick = vi.fn()
  const page = (side: ReactNode) => (
    <Suspense>
      <button type="button" onClick={onClick} suppressHydrationWarning>
        Press
      </button>
      {side}
    </Suspense>
  )
  await show(page(<p>Beside.</p>))
  hydrate(page(<Late />))
  const button = document.querySelector('button')
  // React has been there, and is not done.
  await vi.waitFor(() => expect(Object.keys(button ?? {}).join()).toContain('__reactProps'))
  button?.click()
  arrive()
  await vi.waitFor(() => expect(onClick).toHaveBeenCalledOnce())
})

test('what was typed early is known before what is pressed as soon as React is there', async () => {
  const happened: string[] = []
  const page = (
    <>
      <input value="" onChange={({ target }) => happened.push(`typed ${target.value}`)} />
      <button type="button" onClick={() => happened.push('pressed')}>
        Save
      </button>
    </>
  )
  await show(page)
  const [input, button] = [document.querySelector('input'), document.querySelector('button')]
  if (!input || !button) throw new Error('The page is not there.')
  input.value = 'early'
  input.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync(() => hydrate(page))
  button.click()
  expect(happened).toEqual(['typed early', 'pressed'])
})

async function show(page: ReactNode) {
  document.body.innerHTML = await new Response(await renderToReadableStream(page)).text()
}

function hydrate(page: ReactNode) {
  const root = hydrateRoot(document.body, page)
  onTestFinished(() => root.unmount())
}
