import fc from 'fast-check'
import type { DocumentJson, NodeJson } from '@/content/document'

/** A text by its structure, as any program may hold it: no marks, no pictures. */
export type Outline = Block[]
export type Block =
  | { kind: 'heading'; level: number; words: string }
  | { kind: 'paragraph'; words: string }
  | { kind: 'table'; rows: string[][] }
  | List
export type List = { kind: 'ul' | 'ol'; items: Item[] }
export type Item = { words: string; lists: List[] }

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '))
const heading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.integer({ min: 1, max: 3 }),
  words,
})
const paragraph = fc.record({ kind: fc.constant('paragraph' as const), words })
const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(words, { minLength: columns, maxLength: columns }), {
      minLength: 2,
      maxLength: 3,
    }),
  }),
)

/** Lists do not stand side by side: most programs do not tell two from one. */
export const anOutline: fc.Arbitrary<Outline> = fc
  .array(fc.tuple(fc.oneof(heading, paragraph, table), fc.option(listOf(3), { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pairs) => pairs.flatMap(([block, list]) => (list ? [block, list] : [block])))

function listOf(depth: number): fc.Arbitrary<List> {
  const lists: fc.Arbitrary<List[]> =
    depth > 1 ? fc.array(listOf(depth - 1), { maxLength: 2 }) : fc.constant([])
  return fc.record({
    kind: fc.constantFrom('ul' as const, 'ol' as const),
    items: fc.array(fc.record({ words, lists: lists.map(ofDifferentKinds) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
}

function ofDifferentKinds(lists: List[]) {
  return lists.filter(({ kind }, index) => kind !== lists[index - 1]?.kind)
}

/** The same with the levels of its headings as they are to be compared: the first is 1. */
export function withRelativeLevels(outline: Outline): Outline {
  const levels = outline.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const used = [...new Set(levels)].sort()
  return outline.map((block) =>
    block.kind === 'heading' ? { ...block, level: used.indexOf(block.level) + 1 } : block,
  )
}

export function outlineOf({ content = [] }: DocumentJson): Outline {
  return content.flatMap((node): Outline => {
    const { type, attrs, content: inner = [] } = node
    if (type === 'heading')
      return [{ kind: 'heading', level: Number(attrs?.level), words: textOf(node) }]
    if (type === 'bulletList' || type === 'orderedList') return [readList(node)]
    if (type === 'table') {
      return [{ kind: 'table', rows: inner.map((row) => (row.content ?? []).map(textOf)) }]
    }
    return textOf(node) === '' ? [] : [{ kind: 'paragraph', words: textOf(node) }]
  })
}

function readList({ type, content = [] }: NodeJson): List {
  return {
    kind: type === 'bulletList' ? 'ul' : 'ol',
    items: content.map(({ content: [first, ...others] = [] }) => ({
      words: first ? textOf(first) : '',
      lists: others.map(readList),
    })),
  }
}

function textOf({ text, content = [] }: NodeJson): string {
  return text ?? content.map(textOf).join('').trim()
}
