import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type SeedBlock =
  | { kind: 'paragraph' | 'heading' | 'quote' | 'relatedLink'; text: string }
  | { kind: 'image'; alt: string; caption: string }

export type SeedArticle = {
  /** The whole article as it would be pasted. */
  text: string
  title: string
  blocks: SeedBlock[]
  author: { name: string; bio: string }
}

export const fixtureFile = path.resolve('tests/fixtures/article.txt')

/** A real article may lie beside the project; where it doesn't, ours of the same shape stands in. */
export const sharedFile = path.resolve('../shared/seed-article.txt')

export function readSeedArticle(
  file = existsSync(sharedFile) ? sharedFile : fixtureFile,
): SeedArticle {
  return parseSeedArticle(readFileSync(file, 'utf8'))
}

/**
 * What each block of the text is, in order, between the title and the author box. Nothing in plain
 * text tells a heading from a related link, so both articles have this one shape.
 */
const shape: SeedBlock['kind'][] = [
  ...(['paragraph', 'paragraph', 'paragraph', 'paragraph'] as const),
  'heading',
  'paragraph',
  'relatedLink',
  ...(['paragraph', 'paragraph', 'paragraph'] as const),
  'image',
  'heading',
  'paragraph',
  'quote',
  'relatedLink',
  'quote',
  ...(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'] as const),
  'relatedLink',
  ...(['paragraph', 'paragraph'] as const),
]

function parseSeedArticle(text: string): SeedArticle {
  const [title = '', ...blocks] = splitAtBlankLines(text)
  const [name = '', , bio = ''] = linesOf(blocks.pop() ?? '')
  if (blocks.length !== shape.length) {
    throw new Error(`The article has ${blocks.length} blocks, not ${shape.length}.`)
  }
  return {
    text,
    title,
    blocks: shape.map((kind, index) => readBlock(kind, blocks[index] ?? '')),
    author: { name, bio },
  }
}

function readBlock(kind: SeedBlock['kind'], text: string): SeedBlock {
  if (kind !== 'image') return { kind, text }
  const [alt = '', caption = ''] = linesOf(text)
  return { kind, alt, caption }
}

function splitAtBlankLines(text: string) {
  return text.split(/\n\s*\n/).map((block) => block.trim())
}

function linesOf(block: string) {
  return block.split('\n').map((line) => line.trim())
}
