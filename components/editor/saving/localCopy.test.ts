import { expect, test } from 'vitest'
import { Document, emptyDocument, maxDocumentLength, type NodeJson } from '@/content/document'
import { emptyContent } from '@/domain/posts/content'
import { parseLocalCopy } from './localCopy'

const paragraph = (text: string): NodeJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})

test('a text that is too long to be saved is brought back', () => {
  expectKept([paragraph('a'.repeat(maxDocumentLength))])
})

test('a text that is nested too deeply to be saved is brought back', () => {
  expectKept([nested(20)])
})

test('what is no text of an article is not', () => {
  expect(parseLocalCopy(copyOf([{ type: 'script' }]))).toBe(null)
})

function expectKept(content: NodeJson[]) {
  const kept = copyOf(content)
  expect(Document.safeParse(kept.draft.body).success).toBe(false)
  expect(parseLocalCopy(kept)?.draft.body).toEqual(kept.draft.body)
}

function nested(levels: number): NodeJson {
  if (levels === 0) return paragraph('Deep.')
  const item = { type: 'listItem', content: [paragraph('Item.'), nested(levels - 1)] }
  return { type: 'bulletList', content: [item] }
}

function copyOf(content: NodeJson[]) {
  const { body: _body, tagIds: _tags, authorIds: _authors, heroId: _hero, ...texts } = emptyContent
  return {
    visitId: '0192d4a0-0000-7000-8000-000000000001',
    continues: [],
    keptAt: 0,
    baseVersion: 1,
    draft: {
      fields: { ...texts, tags: [], authors: [], hero: null },
      body: { ...emptyDocument, content },
    },
  }
}
