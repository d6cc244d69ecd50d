import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BlockContent, curated } from '@/domain/relatedLinks/content'
import type { BlockRule } from '@/domain/relatedLinks/rule'
import { BlockDraft, draftOf, settled } from './draft'

describe('a block in its form', () => {
  test('is saved as it was opened', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        expect(settled(draftOf(block))).toEqual(block)
      }),
    )
  })

  test('is what was typed when it comes back from where the browser kept it', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const draft = draftOf(block)
        expect(BlockDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
      }),
    )
  })

  test('comes back curated where it was kept before blocks had rules and times', () => {
    const { rule, activeFrom, activeUntil, ...kept } = { ...empty, name: 'Half a' }
    expect(settled(BlockDraft.parse(kept))).toEqual({ ...empty, name: 'Half a' })
  })

  test('keeps its links and its rule while another kind is looked at', () => {
    const draft = { ...draftOf({ ...empty, links: [aLink], rule: newest }), kind: 'mixed' as const }
    const automatic = settled({ ...draft, kind: 'automatic' })
    const picked = settled({ ...draft, kind: 'curated' })
    expect([automatic.links, automatic.rule]).toEqual([[], newest])
    expect([picked.links, picked.rule]).toEqual([[aLink], null])
    expect(settled(draft)).toMatchObject({ links: [aLink], rule: newest })
  })
})

const empty: BlockContent = { name: '', heading: '', layout: 'list', links: [], ...curated }
const newest: BlockRule = {
  source: { by: 'newest' },
  count: 3,
  except: { postIds: [], sectionIds: [], blockIds: [] },
}

const aLink = {
  id: '01890000-0000-7000-8000-000000000001',
  target: { kind: 'url' as const, url: 'https://example.com/' },
  label: 'Another site',
  rel: [],
}

const anyId = fc.uuid()
const anySource: fc.Arbitrary<BlockRule['source']> = fc.oneof(
  fc.constantFrom<BlockRule['source']>({ by: 'newest' }, { by: 'related' }, { by: 'followed' }),
  fc.option(anyId).map((sectionId) => ({ by: 'section' as const, sectionId })),
  anyId.map((tagId) => ({ by: 'tag' as const, tagId })),
  anyId.map((authorId) => ({ by: 'author' as const, authorId })),
)
const anyRule: fc.Arbitrary<BlockRule> = fc.record({
  source: anySource,
  count: fc.integer({ min: 1, max: 20 }),
  except: fc.record({
    postIds: fc.array(anyId),
    sectionIds: fc.array(anyId),
    blockIds: fc.array(anyId),
  }),
})
const anyMoment = fc.option(fc.date({ noInvalidDate: true, min: new Date(0) }))
const anyBlock: fc.Arbitrary<BlockContent> = fc.record({
  name: fc.string(),
  heading: fc.string({ maxLength: 200 }),
  layout: fc.constantFrom('line', 'list', 'cards'),
  links: fc.constantFrom([], [aLink]),
  rule: fc.option(anyRule),
  activeFrom: anyMoment,
  activeUntil: anyMoment,
})
