import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { plainText } from '@/content/plainText'
import { referencesOf } from '@/content/references'
import { articles } from './articles'
import { pictureNames } from './artwork/pictures'
import { blocks } from './blocks'
import { documentOf, linksOf } from './resolve'

const keys = [
  ...articles.map(({ key }) => `post:${key}`),
  ...blocks.map(({ key }) => `block:${key}`),
  ...pictureNames.map((name) => `media:${name}`),
]
const ids = new Map(keys.map((key) => [key, uuidv7()]))

describe.each(articles)('the demo article “$title”', (article) => {
  const document = documentOf(article.body, ids)

  test('asks its reader’s question', () => {
    expect(article.title).toMatch(/\?$/)
  })

  test('shows its readers no signs of how it was written', () => {
    expect(plainText(document)).not.toMatch(/\*\*|(?<!\w)_\w|\w_(?!\w)/)
  })

  test('is a short article, or a draft of one', () => {
    const words = plainText(document).split(/\s+/).length
    expect(words).toBeGreaterThan(article.status === 'published' ? 150 : 50)
    expect(words).toBeLessThan(450)
  })

  test('leads on to another one', () => {
    const { postIds, blockIds } = referencesOf(document)
    expect(postIds.length + blockIds.length).toBeGreaterThan(0)
    expect(postIds).not.toContain(ids.get(`post:${article.key}`))
  })
})

test('the demo’s shared blocks have links that can be saved', () => {
  for (const block of blocks) expect(linksOf(block.links, ids)).toHaveLength(block.links.length)
})
