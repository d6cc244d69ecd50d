// @vitest-environment happy-dom
import { AllSelection } from '@tiptap/pm/state'
import { afterEach, expect, test } from 'vitest'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { openEditor } from '@/tests/support/pasting'
import { aDocument, heading, image, linked, paragraph } from '@/tests/support/views'

const postId = '019ab000-0000-7000-8000-00000000000a'
const linkId = '019ab000-0000-7000-8000-00000000000b'
const sharedBlockId = '019ab000-0000-7000-8000-00000000000c'

const local = {
  type: 'relatedLinkBlock',
  attrs: {
    sharedBlockId: null,
    layout: 'cards',
    heading: 'Read "next" & on',
    links: [{ id: linkId, target: { kind: 'post', postId }, label: 'A <b>label</b>', rel: [] }],
  },
}
const shared = {
  type: 'relatedLinkBlock',
  attrs: { sharedBlockId, layout: 'line', heading: '', links: [] },
}
const everything = aDocument(
  heading(2, 'What we know'),
  paragraph('Two  spaces, ', linked(`post:${postId}`, 'an article'), ' and an end.'),
  local,
  image({ caption: 'Worn <i>out</i>' }),
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('An item')] }] },
  shared,
  {
    type: 'blockquote',
    attrs: { source: 'Ada Lund', sourceUrl: 'https://paper.example/' },
    content: [paragraph('It was said.')],
  },
  paragraph('The end.'),
)

let opened: Awaited<ReturnType<typeof openEditor>>

afterEach(() => opened.close())

test('blocks that were copied here are pasted whole', async () => {
  opened = await openEditor(everything)
  const copied = opened.editor.getJSON()
  const clipboard = copyAll()
  await opened.close()
  opened = await openEditor()
  await opened.paste(clipboard)
  expect(opened.editor.getJSON()).toEqual(copied)
})

test('related links that the article has already get ids of their own', async () => {
  opened = await openEditor(everything)
  const clipboard = copyAll()
  opened.editor.commands.focus('end')
  await opened.paste(clipboard)
  await opened.paste(clipboard)
  const ids = linkIds()
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
  expect(ids[0]).toBe(linkId)
})

test('a related link that is cut keeps its id', async () => {
  opened = await openEditor(everything)
  const clipboard = copyAll()
  opened.editor.commands.clearContent()
  await opened.paste(clipboard)
  expect(linkIds()).toEqual([linkId])
})

test('what only looks like a block of ours is left out, and the text around it stays', async () => {
  opened = await openEditor()
  const html = `<p data-pm-slice="0 0 []">Before.</p>
    <figure data-media-id="no id at all"></figure>
    <figure data-media-id="${postId}" data-caption="${'long '.repeat(500)}"></figure>
    <p>After. <a href="javascript:alert(1)">Here</a></p>`
  await opened.paste({ 'text/html': html })
  expect(opened.editor.getText()).toBe('Before.\n\nAfter. Here')
  expect(() => opened.editor.state.doc.check()).not.toThrow()
})

test('a context of our own that no schema allows is not believed', async () => {
  opened = await openEditor()
  const context = JSON.stringify(['orderedList', { start: 1 }, 'image', { mediaId: 'x' }])
  const html = `<p data-pm-slice='1 1 ${context}'>Words.</p>`
  await opened.paste({ 'text/html': html })
  expect(opened.editor.getText()).toContain('Words.')
  expect(() => opened.editor.state.doc.check()).not.toThrow()
})

function copyAll() {
  const { view, state } = opened.editor
  const { dom, text } = view.serializeForClipboard(new AllSelection(state.doc).content())
  return { 'text/html': dom.innerHTML, 'text/plain': text }
}

function linkIds() {
  const ids: string[] = []
  opened.editor.state.doc.descendants((node) => {
    if (node.type.name === 'relatedLinkBlock') {
      ids.push(...node.attrs.links.map(({ id }: RelatedLink) => id))
    }
  })
  return ids
}
