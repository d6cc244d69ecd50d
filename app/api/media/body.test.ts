import { expect, test } from 'vitest'
import { readBody } from './body'

test('a body within the limit is read whole', async () => {
  expect(await readBody(aRequest(['ab', 'cd']), 4)).toEqual(Buffer.from('abcd'))
})

test('a body that says to be too large is not read', async () => {
  const request = aRequest(['abcde'], { 'content-length': '5' })
  expect(await readBody(request, 4)).toBe(null)
  expect(request.bodyUsed).toBe(false)
})

test('a body that does not say how large it is is given up at the limit', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1
      controller.enqueue(new Uint8Array(10))
    },
  })
  expect(await readBody(requestOf(endless), 100)).toBe(null)
  expect(sent).toBeLessThan(20)
})

test('a request without a body is empty', async () => {
  expect(await readBody(new Request('https://news.example', { method: 'POST' }), 4)).toHaveLength(0)
})

function aRequest(chunks: string[], headers = {}) {
  const body = new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(Buffer.from(chunk))
      controller.close()
    },
  })
  return requestOf(body, headers)
}

function requestOf(body: ReadableStream, headers = {}) {
  const init = { method: 'POST', body, headers, duplex: 'half' }
  return new Request('https://news.example', init)
}
