import fc from 'fast-check'
import type { DocumentJson, NodeJson } from '@/content/document'

const text = fc
  .array(
    fc.constantFrom(
      'it',
      'was',
      'over',
      'Ada’s',
      'naïve',
      '日本語です',
      '👩‍👩‍👧',
      '—',
      '  ',
      'x\u0301',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '))

const run = fc.record({
  text,
  marks: fc.subarray([
    ...['bold', 'italic', 'strike', 'superscript', 'code'].map((type) => ({ type })),
    link('https://example.com/'),
  ]),
})

const textBlock = fc
  .tuple(
    fc.constantFrom<NodeJson>({ type: 'paragraph' }, { type: 'heading', attrs: { level: 2 } }),
    fc.array(run, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([node, runs, hasBreak]): NodeJson => {
    const content: NodeJson[] = runs.map((piece) => ({ type: 'text', ...piece }))
    return { ...node, content: hasBreak ? [...content, { type: 'hardBreak' }] : content }
  })

const container = fc
  .tuple(
    fc.constantFrom('blockquote', 'bulletList'),
    fc.array(textBlock, { minLength: 1, maxLength: 3 }),
  )
  .map(
    ([type, blocks]): NodeJson =>
      type === 'blockquote'
        ? { type, content: blocks }
        : { type, content: blocks.map((item) => ({ type: 'listItem', content: [item] })) },
  )

/** Any text of few words, so that two of them have much in common. */
export const anyText = fc
  .array(fc.oneof(textBlock, container, fc.constant({ type: 'paragraph' })), { maxLength: 6 })
  .map((content): DocumentJson => ({ type: 'doc', content }))

export function link(href: string) {
  return { type: 'link', attrs: { href } }
}
