import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixtureFile, readSeedArticle, type SeedBlock, sharedFile } from './seedArticle'

const files = [fixtureFile, sharedFile].filter((file) => existsSync(file))

describe.each(files)('the article in %s', (file) => {
  const article = readSeedArticle(file)
  const texts = (kind: SeedBlock['kind']) =>
    article.blocks.flatMap((block) =>
      block.kind === kind && block.kind !== 'image' ? [block.text] : [],
    )

  test('asks a question in its title', () => {
    expect(article.title).toMatch(/\?$/)
  })

  test('has two headings and three related links, each a short line', () => {
    expect(texts('heading')).toHaveLength(2)
    expect(texts('relatedLink')).toHaveLength(3)
    for (const text of [...texts('heading'), ...texts('relatedLink')]) {
      expect(text.length).toBeLessThan(100)
      expect(text).not.toMatch(/[.”]$/)
    }
  })

  test('has paragraphs that end as sentences do', () => {
    expect(texts('paragraph')).toHaveLength(16)
    for (const text of texts('paragraph')) expect(text).toMatch(/[.:?]$/)
  })

  test('has one quotation, interrupted by a related link', () => {
    const [opening, closing] = texts('quote')
    expect(opening).toMatch(/^“[^”]+$/)
    expect(closing).toMatch(/^[^“]+”$/)
    const kinds = article.blocks.map((block) => block.kind).join(' ')
    expect(kinds).toContain('paragraph quote relatedLink quote paragraph')
  })

  test('has a picture with an alt text and a caption before its second heading', () => {
    const position = article.blocks.findIndex((block) => block.kind === 'image')
    expect(article.blocks[position]).toMatchObject({
      alt: expect.stringMatching(/\w/),
      caption: expect.stringMatching(/\w/),
    })
    expect(article.blocks[position + 1]?.kind).toBe('heading')
  })

  test('ends with its author, whose bio starts with the name', () => {
    expect(article.author.bio.startsWith(`${article.author.name} `)).toBe(true)
  })
})
