import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { anyText, link } from '@/tests/support/anyText'
import { aShuffledText } from '@/tests/support/longTexts'
import type { NodeJson } from '../document'
import { hrefOfPost } from '../link/reference'
import { plainText } from '../plainText'
import { type ComparedBlock, compareDocuments } from './compare'
import type { Piece } from './words'

const postId = '0198c0de-0000-7000-8000-000000000001'
const pictureId = '0198c0de-0000-7000-8000-000000000002'
const names = new Map([[postId, 'Is It Over?']])

describe('for any two documents', { timeout: 60_000 }, () => {
  test('the kept and the inserted words are the text after, the kept and removed the one before', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const blocks = compareDocuments(before, after, names)
        expect(textWithout('removed', blocks)).toBe(plainText(after))
        expect(textWithout('inserted', blocks)).toBe(plainText(before))
      }),
      { numRuns: 500 },
    )
  })

  test('nothing changed from a document to itself', () => {
    fc.assert(
      fc.property(anyText, (same) => {
        const changes = compareDocuments(same, same, names).map(({ change }) => change)
        expect(changes.filter((change) => change !== 'kept')).toEqual([])
      }),
    )
  })

  test('what was inserted one way was removed the other way', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const there = compareDocuments(one, other, names)
        const back = compareDocuments(other, one, names)
        expect(textWithout('removed', there)).toBe(textWithout('inserted', back))
      }),
    )
  })
})

describe('what changed is told', () => {
  test('word by word within a paragraph', () => {
    expect(
      inSigns([p('It was cancelled after one season.')], [p('It was renewed after one season.')]),
    ).toEqual(['changed: It was −cancelled+renewed after one season.'])
  })

  test('as a whole phrase where neighbouring words were replaced', () => {
    expect(inSigns([p('Ada met a tall man.')], [p('Ada met an old friend.')])).toEqual([
      'changed: Ada met −a tall man+an old friend.',
    ])
  })

  test('as a new paragraph where nothing like it was there', () => {
    expect(inSigns([p('First.'), p('Last.')], [p('First.'), p('Between.'), p('Last.')])).toEqual([
      'kept: First.',
      'inserted: +Between.',
      'kept: Last.',
    ])
  })

  test('of a paragraph that was changed and has a new one before it', () => {
    const before = [p('The show ended in the year of its greatest success.')]
    const after = [p('Hello.'), p('The show ended in the year of its greatest failure.')]
    expect(inSigns(before, after)).toEqual([
      'inserted: +Hello.',
      'changed: The show ended in the year of its greatest −success+failure.',
    ])
  })

  test('of a paragraph that became a heading, and of a heading of another level', () => {
    expect(inSigns([p('Is it over?')], [h(2, 'Is it over?')])).toEqual([
      'changed from Paragraph to Heading 2: Is it over?',
    ])
    expect(inSigns([h(2, 'Is it over?')], [h(3, 'Is it over?')])).toEqual([
      'changed from Heading 2 to Heading 3: Is it over?',
    ])
  })

  test('of words that were made bold, and of a link that was set, changed or taken away', () => {
    const plain = [p('Watch it now.')]
    expect(inSigns(plain, [marked('Watch it now.', { type: 'bold' })])).toEqual([
      'changed: Watch it now.(gained bold)',
    ])
    const site = marked('Watch it now.', link('https://example.com/'))
    const article = marked('Watch it now.', link(hrefOfPost(postId)))
    expect(inSigns(plain, [site])).toEqual([
      'changed: Watch it now.(gained link to https://example.com/)',
    ])
    expect(inSigns([site], [article])).toEqual([
      'changed: Watch it now.(gained link to “Is It Over?”)(lost link to https://example.com/)',
    ])
  })

  test('of the source of a quotation, which may be an article', () => {
    const quotation = (sourceUrl: string) => {
      return {
        type: 'blockquote',
        attrs: { source: 'Who', sourceUrl },
        content: [p('It was said.')],
      }
    }
    const [changed] = compare([quotation('https://example.com/')], [quotation(hrefOfPost(postId))])
    expect(JSON.stringify(changed)).toContain('Is It Over?')
    expect(JSON.stringify(changed)).not.toContain(postId)
  })

  test('of the texts of a picture, and of another picture in its place', () => {
    const other = '0198c0de-0000-7000-8000-000000000003'
    expect(inSigns([image('A cat')], [image('A black cat')])).toEqual([
      'changed: Alt text: A +black cat',
    ])
    const [swapped] = compare([image('A cat')], [image('A cat', other)])
    expect(swapped).toMatchObject({
      change: 'changed',
      kind: 'Picture',
      pictureId: other,
      pictureIdBefore: pictureId,
    })
  })

  test('of the links of a block, by their labels and headlines', () => {
    const before = [block([{ label: null, postId }])]
    const after = [block([{ label: 'Read on', postId }])]
    expect(inSigns(before, after)).toEqual(['changed: Layout: line, Links: +Read on → Is It Over?'])
  })

  test('of a node that is in no list here, by the names of its attributes', () => {
    const callout = (tone: string): NodeJson => ({
      type: 'sideNote',
      attrs: { toneOfVoice: tone, isOpen: false },
      content: [p('Mind the gap.')],
    })
    expect(inSigns([callout('calm')], [callout('loud')])).toEqual([
      'changed: Mind the gap., Tone of voice: −calm+loud',
    ])
  })
})

describe('what would take quadratic time', () => {
  const range = (length: number) => Array.from({ length }, (_, index) => index)

  test('is not done: the segmenter gets a long text in pieces', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    compare([], [p('word '.repeat(2000))])
    const lengths = segment.mock.calls.map(([text]) => text.length)
    segment.mockRestore()
    expect(lengths.reduce((sum, length) => sum + length)).toBe(10_000)
    expect(Math.max(...lengths)).toBeLessThan(1000)
  })

  test('is not done: a paragraph of which too many words changed is told as another one', () => {
    const paragraph = (name: string) =>
      p(
        range(1200)
          .flatMap((n) => [`word${n}`, `${name}${n}`])
          .join(' '),
      )
    const [told] = compare([paragraph('old')], [paragraph('new')])
    expect(told?.pieces.map(({ change }) => change)).toEqual(['removed', 'inserted'])
  })

  test('is not done: of many paragraphs with many changes each, the later ones are told as others', () => {
    const told = compareDocuments(aShuffledText(1), aShuffledText(2), names)
    const isCompared = told.map(({ pieces }) => pieces.some(({ change }) => change === 'kept'))
    expect(isCompared.slice(0, 3)).toEqual([true, true, true])
    expect(isCompared.slice(-3)).toEqual([false, false, false])
  })

  test('is not done: of too many changed paragraphs, none is told as a change of another', () => {
    const paragraphs = (name: string) => range(400).map((n) => p(`Line ${n} of ${name}`))
    const changes = compare(paragraphs('old'), paragraphs('new')).map(({ change }) => change)
    expect(new Set(changes)).toEqual(new Set(['removed', 'inserted']))
  })
})

function textWithout(change: Piece['change'], blocks: ComparedBlock[]) {
  return blocks
    .filter((compared) => compared.change !== change)
    .map(({ pieces }) => pieces.filter((piece) => piece.change !== change))
    .map((pieces) => pieces.map((piece) => piece.text).join(''))
    .join('\n\n')
}

function compare(before: NodeJson[], after: NodeJson[]) {
  return compareDocuments({ type: 'doc', content: before }, { type: 'doc', content: after }, names)
}

function inSigns(before: NodeJson[], after: NodeJson[]) {
  return compare(before, after).map(({ change, kind, kindBefore, pieces, details }) => {
    const was = kindBefore === null ? '' : ` from ${kindBefore || 'Paragraph'} to ${kind}`
    const texts = details.map((detail) => `${detail.name}: ${signs(detail.pieces)}`)
    return `${change}${was}: ${[signs(pieces), ...texts].filter(Boolean).join(', ')}`
  })
}

function signs(pieces: Piece[]) {
  const sign = { kept: '', inserted: '+', removed: '−' }
  return pieces
    .map(({ change, text: words, gained, lost }) => {
      const looks = [
        ...gained.map((look) => `(gained ${look})`),
        ...lost.map((look) => `(lost ${look})`),
      ]
      return `${sign[change]}${words}${looks.join('')}`
    })
    .join('')
}

function p(words: string): NodeJson {
  return { type: 'paragraph', content: [{ type: 'text', text: words }] }
}

function h(level: number, words: string): NodeJson {
  return { ...p(words), type: 'heading', attrs: { level } }
}

function marked(words: string, mark: { type: string }): NodeJson {
  return { type: 'paragraph', content: [{ type: 'text', text: words, marks: [mark] }] }
}

function image(alt: string, mediaId = pictureId): NodeJson {
  return { type: 'image', attrs: { mediaId, alt, caption: '', credit: '' } }
}

function block(links: { label: string | null; postId: string }[]): NodeJson {
  return {
    type: 'relatedLinkBlock',
    attrs: {
      sharedBlockId: null,
      layout: 'line',
      heading: '',
      links: links.map(({ label, postId: target }) => ({
        id: pictureId,
        target: { kind: 'post', postId: target },
        label,
        rel: [],
      })),
    },
  }
}
