import { describe, expect, test } from 'vitest'
import { readSeedArticle } from '@/tests/support/seedArticle'
import { paragraphsOf } from './paragraphs'

describe('plain text', () => {
  test('has a paragraph between blank lines, and line breaks within one', () => {
    expect(paragraphsOf('One.\n\nTwo,\nstill two.\n \n\nThree.\n')).toEqual([
      ['One.'],
      ['Two,', 'still two.'],
      ['Three.'],
    ])
  })

  test('without blank lines has a paragraph a line', () => {
    expect(paragraphsOf('One.\r\nTwo.\r\n')).toEqual([['One.'], ['Two.']])
  })

  test('keeps no white space at the ends of lines', () => {
    expect(paragraphsOf('  One. \n\n\tTwo.\u00a0')).toEqual([['One.'], ['Two.']])
  })

  test('of the whole seed article is its title, its blocks and its author, in order', () => {
    const { text, title, blocks, author } = readSeedArticle()
    const lines = paragraphsOf(text).map((paragraph) => paragraph.join('\n'))
    expect(lines).toEqual([
      title,
      ...blocks.map((block) =>
        block.kind === 'image' ? `${block.alt}\n${block.caption}` : block.text,
      ),
      `${author.name}\n${author.name}\n${author.bio}`,
    ])
  })
})
