import { parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Document } from '@/content/document'
import { renderDocument } from '@/content/render'
import { aPicture } from '../support/views'
import { hostileDocuments } from './documents'
import { hostilePastes } from './pastes'

test('the corpus is as large as it says', () => {
  expect(hostilePastes.length).toBeGreaterThan(300)
  expect(new Set(hostilePastes.map(({ name }) => name)).size).toBe(hostilePastes.length)
})

test.each(hostileDocuments)('$name is refused with a word why, or harmless', ({ document }) => {
  const checked = Document.safeParse(document)
  if (!checked.success) {
    expect(checked.error.issues[0]?.message).toMatch(/\w{3}/)
    return
  }
  const pictures = new Proxy({}, { get: () => aPicture })
  const html = renderToStaticMarkup(
    renderDocument({ body: checked.data, pictures, blocks: [], linkedPosts: {} }),
  )
  expect(dangersIn(parseFragment(html))).toEqual([])
})

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: object[] }

function dangersIn(node: Node): string[] {
  const names = /^(script|style|iframe|object|embed|svg|math|form|input|base|meta|link|template)$/
  const own = (node.attrs ?? [])
    .filter(
      ({ name, value }) =>
        /^(on|style|id|name|srcdoc)/.test(name) || (name === 'href' && !isHarmless(value)),
    )
    .map(({ name, value }) => `${name}=${value}`)
  const inner = (node.childNodes ?? []).flatMap((child) => dangersIn(child as Node))
  return [...(names.test(node.nodeName) ? [node.nodeName] : []), ...own, ...inner]
}

function isHarmless(href: string) {
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(
    new URL(href, 'https://site.example').protocol,
  )
}
