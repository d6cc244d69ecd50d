import { uuidv7 } from 'uuidv7'
import type { DocumentJson, NodeJson } from '@/content/document'

const paragraphs = 200
const wordsAParagraph = 50
const everyFifth = 5

const vocabulary =
  'the show was not renewed after its second season and nobody at the studio has said why while fans keep asking whether another home for it could still be found'.split(
    ' ',
  )

/** 10,000 words in 200 paragraphs, as plain text: the same for both editors. */
export const texts = Array.from({ length: paragraphs }, (_, paragraph) =>
  Array.from(
    { length: wordsAParagraph },
    (_, word) => vocabulary[(paragraph * 7 + word * (1 + (paragraph % 5))) % vocabulary.length],
  ).join(' '),
)

/** The texts with 40 pictures and 40 related-link blocks between them. */
export function longArticle(mediaIds: string[], postIds: string[]): DocumentJson {
  const content = texts.flatMap((text, index): NodeJson[] => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] }
    const place = Math.floor(index / everyFifth)
    if (index % everyFifth === 1) return [paragraph, aPicture(pick(mediaIds, place))]
    if (index % everyFifth === 3) return [paragraph, aBlock(pick(postIds, place))]
    return [paragraph]
  })
  return { type: 'doc', content }
}

function aPicture(mediaId: string): NodeJson {
  const caption = 'A picture among the words'
  return { type: 'image', attrs: { mediaId, alt: 'A drawing', caption, credit: 'Throughline' } }
}

function aBlock(postId: string): NodeJson {
  const link = { id: uuidv7(), target: { kind: 'post', postId }, label: null, rel: [] }
  return {
    type: 'relatedLinkBlock',
    attrs: { sharedBlockId: null, layout: 'line', heading: '', links: [link] },
  }
}

function pick(ids: string[], place: number): string {
  const id = ids[place % ids.length]
  if (!id) throw new Error('There is nothing to choose from.')
  return id
}
