import { describe, expect, test } from 'vitest'
import { partsOf } from '@/content/comparison/merge'
import { emptyDocument } from '@/content/document'
import type { RefusedComparison } from '@/domain/revisions/compareRefused'
import { compareFields } from '@/domain/revisions/fields'
import { aBody } from '@/tests/support/newsroom'
import { contentOf, type Fields } from '../article'
import { type Choices, groupsOf, merged } from './choices'

const mine = fields('mine')
const theirs = fields('theirs')
const names = new Map(
  ['mine', 'theirs'].flatMap((whose) => [
    [`id-${whose}`, whose],
    [`section-${whose}`, whose],
  ]),
)

describe('of the fields that two texts have differently', () => {
  test('all are mine before anything is chosen', () => {
    expect(merge({}).fields).toEqual(mine)
  })

  test('those that mine leaves empty are theirs before anything is chosen', () => {
    const written = { ...mine, standfirst: '', tags: [], hero: null, heroAlt: '' }
    const { standfirst, tags } = theirs
    // Something of mine is with the hero image.
    expect(merge({}, written).fields).toMatchObject({ ...written, standfirst, tags })
    const without = { ...written, heroCaption: '', heroCredit: '' }
    expect(merge({}, without).fields.hero).toEqual(theirs.hero)
    expect(merge({ standfirst: 'mine' }, without).fields.standfirst).toBe('')
  })

  test('all are theirs where each is', () => {
    const keys = groupsOf(comparison().fields).map(({ key }) => key)
    const all = merge(Object.fromEntries(keys.map((key) => [key, 'theirs'])))
    expect(all.fields).toMatchObject(theirs)
  })

  test('one is theirs without the others', () => {
    expect(merge({ tags: 'theirs' }).fields).toMatchObject({ ...mine, tags: theirs.tags })
  })

  test('a hero image is taken with its texts', () => {
    const { hero, heroAlt, heroCaption, heroCredit } = theirs
    expect(merge({ hero: 'theirs' }).fields).toEqual({
      ...mine,
      ...{ hero, heroAlt, heroCaption, heroCredit },
    })
  })
})

test('the text has mine before anything is chosen, and both where both are', () => {
  expect(merge({}).body).toEqual(aBody('It ends well, mine.'))
  expect(merge({ 'part 0': 'both' }).body.content).toEqual([
    ...(aBody('It ends well, mine.').content ?? []),
    ...(aBody('It ends well, theirs.').content ?? []),
  ])
})

function merge(choices: Choices, written = mine) {
  return merged(written, comparison(written), choices)
}

function comparison(written = mine): RefusedComparison {
  const body = { mine: aBody('It ends well, mine.'), theirs: aBody('It ends well, theirs.') }
  const content = contentOf({ fields: theirs, body: body.theirs })
  const { tags, authors, hero } = theirs
  const named = { tags: tags.map((tag) => ({ ...tag, href: '' })), authors, hero }
  const mineContent = contentOf({ fields: written, body: emptyDocument })
  return {
    theirs: { version: 2, content, savedAt: new Date(0), savedByName: null },
    named,
    fields: compareFields(content, mineContent, names),
    parts: partsOf(body.mine, body.theirs, names),
    pictures: {},
  }
}

/** Every field with something in it of whoever wrote. */
function fields(whose: string): Fields {
  const named = { id: `id-${whose}`, name: whose }
  const texts = { alt: whose, caption: whose, credit: whose }
  return {
    title: whose,
    standfirst: whose,
    slug: whose,
    sectionId: `section-${whose}`,
    tags: [named],
    authors: [named],
    hero: { id: `picture-${whose}`, width: 1, height: 1, widths: [1], ...texts },
    heroAlt: whose,
    heroCaption: whose,
    heroCredit: whose,
    heroFraming: null,
    seoTitle: whose,
    seoDescription: whose,
  }
}
