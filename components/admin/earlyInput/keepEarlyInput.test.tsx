// @vitest-environment happy-dom
import { lazy, type ReactNode, Suspense } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToReadableStream } from 'react-dom/server.edge'
import { afterEach, expect, test, vi } from 'vitest'
import { keepEarlyInput } from './keepEarlyInput'

afterEach(() => {
  document.body.innerHTML = ''
})

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
  const stream = await renderToReadableStream(page(<p>Beside.</p>))
  document.body.innerHTML = await new Response(stream).text()
  keepEarlyInput()
  hydrateRoot(document.body, page(<Late />))
  const button = document.querySelector('button')
  // React has been there, and is not done.
  await vi.waitFor(() => expect(Object.keys(button ?? {}).join()).toContain('__reactProps'))
  button?.click()
  arrive()
  await vi.waitFor(() => expect(onClick).toHaveBeenCalledOnce())
})
