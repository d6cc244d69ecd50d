import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { authorTag, sectionTag, siteTag, tagTag } from '@/cache/tags'
import { db } from '@/db/client'
import { siteFrame } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { media, redirects } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { raisedBy } from '@/tests/support/raised'
import { listAuthors, openAuthor, possibleOwners, saveAuthor } from '../authors'
import { AuthorSave } from '../authors/fields'
import { createPost, saveDraft } from '../posts'
import { emptyContent } from '../posts/content'
import { listSections, moveSection, saveSection } from '../sections'
import { listTags, saveTag } from '../tags'
import { TagSave } from '../tags/save'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

describe('the address of a tag', () => {
  test('is made of its name where nobody chose one', async () => {
    const id = await aTag({ name: 'Été à Paris' })
    expect(await slugs()).toEqual({ [id]: 'ete-a-paris' })
  })

  test('is refused where another tag has it, and nothing is changed', async () => {
    await aTag({ name: 'Dance' })
    const result = await saveTag(editor, { id: null, name: 'Dancing', slug: 'dance' })
    expect(result).toMatchObject({ error: 'slug-taken', fields: { slug: expect.any(String) } })
    expect(Object.values(await slugs())).toEqual(['dance'])
  })

  test('leads from the old one to the new one, however often it moves', async () => {
    const id = await aTag({ name: 'Dance', slug: 'one' })
    await saveTag(editor, { id, name: 'Dance', slug: 'two' })
    await saveTag(editor, { id, name: 'Dance', slug: 'three' })
    expect(await findRedirect('/tag/one')).toBe('/tag/three')
    expect(await findRedirect('/tag/two')).toBe('/tag/three')
  })

  test('is taken back without a redirect that leads to itself', async () => {
    const id = await aTag({ name: 'Dance', slug: 'one' })
    await saveTag(editor, { id, name: 'Dance', slug: 'two' })
    await saveTag(editor, { id, name: 'Dance', slug: 'one' })
    expect(await findRedirect('/tag/one')).toBeNull()
    expect(await findRedirect('/tag/two')).toBe('/tag/one')
  })

  test('belongs to a new tag that takes an old one', async () => {
    const id = await aTag({ name: 'Dance', slug: 'one' })
    await saveTag(editor, { id, name: 'Dance', slug: 'two' })
    await aTag({ name: 'One' })
    expect(db().select().from(redirects).all()).toEqual([])
  })

  test('may be a word that only articles cannot have', () => {
    expect(TagSave.safeParse({ id: null, name: 'Media', slug: 'media' }).success).toBe(true)
    expect(TagSave.safeParse({ id: null, name: 'Media', slug: 'Media!' }).error?.issues).toEqual([
      expect.objectContaining({ path: ['slug'], message: expect.stringContaining('lower-case') }),
    ])
  })
})

describe('what is rendered again', () => {
  test('after a tag was saved unchanged: nothing', async () => {
    const id = await aTag({ name: 'Dance' })
    const again = () => saveTag(editor, { id, name: 'Dance', slug: 'dance' })
    expect(await raisedBy(again)).toEqual([])
  })

  test('after a name or a slug changed: what shows the card', async () => {
    const id = await aTag({ name: 'Dance' })
    const rename = () => saveTag(editor, { id, name: 'Ballet', slug: 'dance' })
    const move = () => saveTag(editor, { id, name: 'Ballet', slug: 'ballet' })
    expect(await raisedBy(rename)).toEqual([tagTag.card(id)])
    expect(await raisedBy(move)).toEqual([tagTag.card(id)])
  })

  test('after the description of a section changed: its own page', async () => {
    const id = await aSection('TV')
    const section = { id, name: 'TV', slug: 'tv' }
    const describe = () => saveSection(editor, { ...section, description: 'All about shows.' })
    expect(await raisedBy(describe)).toEqual([sectionTag.page(id)])
  })

  test('after a section was made or moved: every page, for its navigation', async () => {
    expect(await raisedBy(() => aSection('TV'))).toContain(siteTag)
    const id = await aSection('Film')
    expect(await raisedBy(() => moveSection(editor, { id, direction: 'up' }))).toEqual([siteTag])
    expect(await raisedBy(() => moveSection(editor, { id, direction: 'up' }))).toEqual([])
  })

  test('after the bio, the picture or the links of an author changed: where they are shown', async () => {
    const id = await anAuthor()
    const changes = [
      { bio: 'New.' },
      { links: [{ label: 'Website', url: 'https://ada.example' }] },
      { avatarId: aPicture() },
    ]
    let author = { ...ada, id, slug: 'ada-lund' }
    for (const change of changes) {
      author = Object.assign({}, author, change)
      expect(await raisedBy(() => saveAuthor(editor, author))).toEqual([authorTag.page(id)])
      expect(await openAuthor(editor, id)).toMatchObject(change)
    }
  })

  test('after a byline got its login: nothing, for readers see nothing of it', async () => {
    const id = await anAuthor()
    const change = () => saveAuthor(editor, { ...ada, id, slug: 'ada-lund', userId: editor.userId })
    expect(await raisedBy(change)).toEqual([])
    expect(await openAuthor(editor, id)).toMatchObject({ userId: editor.userId })
  })
})

describe('a section', () => {
  test('comes after all others, and moves by one place', async () => {
    for (const name of ['Film', 'TV', 'Books']) await aSection(name)
    expect(await navigation()).toEqual(['Film', 'TV', 'Books'])
    const { rows } = await listSections(editor, { search: 'books', page: 1 })
    await moveSection(editor, { id: rows[0]?.id ?? '', direction: 'up' })
    expect(await navigation()).toEqual(['Film', 'Books', 'TV'])
  })
})

describe('an author', () => {
  test('owns a byline that no other user can own, and a user one byline', async () => {
    const user = await anActor('author')
    await saveAuthor(editor, { ...ada, userId: user.userId })
    const second = await saveAuthor(editor, { ...ada, name: 'Ben', userId: user.userId })
    expect(second).toMatchObject({ error: 'user-taken', fields: { userId: expect.any(String) } })
    const owners = await possibleOwners(editor, null)
    expect(owners.map(({ id }) => id)).toEqual([editor.userId])
  })

  test('who owns this byline is among those who can', async () => {
    const user = await anActor('author')
    const id = await anAuthor({ userId: user.userId })
    const owners = await possibleOwners(editor, id)
    expect(owners.map((owner) => owner.id).sort()).toEqual([editor.userId, user.userId].sort())
  })

  test('is not saved with a picture or a user that does not exist', async () => {
    const nothing = '01890000-0000-7000-8000-000000000000'
    expect(await saveAuthor(editor, { ...ada, avatarId: nothing })).toMatchObject({
      error: 'unknown-picture',
    })
    expect(await saveAuthor(editor, { ...ada, userId: nothing })).toMatchObject({
      error: 'unknown-user',
    })
  })

  test('has no link that runs a script', () => {
    const links = [{ label: 'Me', url: ' javascript:alert(1)' }]
    expect(AuthorSave.safeParse({ ...ada, links }).error?.issues[0]?.path).toEqual([
      'links',
      0,
      'url',
    ])
  })
})

describe('a list', () => {
  test('counts the articles of each section, tag and author', async () => {
    const [sectionId, tagId, authorId] = [
      await aSection('TV'),
      await aTag({ name: 'Dance' }),
      await anAuthor(),
    ]
    await aSection('Film')
    const content = { ...emptyContent, sectionId, tagIds: [tagId], authorIds: [authorId] }
    for (const title of ['One', 'Two']) {
      const { id: postId } = await createPost(editor)
      await saveDraft(editor, { postId, baseVersion: 1, content: { ...content, title } })
    }
    const everything = { search: '', page: 1 }
    const { rows } = await listSections(editor, everything)
    expect(rows.map(({ name, articles }) => [name, articles])).toEqual([
      ['TV', 2],
      ['Film', 0],
    ])
    expect((await listTags(editor, everything)).rows).toMatchObject([{ articles: 2 }])
    expect((await listAuthors(editor, everything)).rows).toMatchObject([{ articles: 2 }])
  })

  test('is searched by any part of the name, without wildcards, and paged', async () => {
    for (let n = 0; n < 30; n += 1) await aTag({ name: `Tag ${n}` })
    await aTag({ name: '100 % dance' })
    const all = await listTags(editor, { search: '', page: 2 })
    expect([all.rows.length, all.total, all.pages]).toEqual([6, 31, 2])
    const found = await listTags(editor, { search: '% DANCE', page: 1 })
    expect(found.rows.map(({ name }) => name)).toEqual(['100 % dance'])
    expect((await listTags(editor, { search: '🎬', page: 1 })).total).toBe(0)
  })

  test.each(['garcia', 'GARCÍA', 'garcía zoe', 'zo', 'García Zoë'])(
    'is found by “%s”',
    async (search) => {
      const name = 'Zoë García'
      await saveTag(editor, { id: null, name, slug: '' })
      await saveAuthor(editor, { ...ada, name })
      await saveSection(editor, { id: null, name, slug: '', description: '' })
      for (const list of [listTags, listAuthors, listSections]) {
        expect((await list(editor, { search, page: 1 })).rows).toMatchObject([{ name }])
      }
    },
  )

  test('is found by its new name alone once it is renamed', async () => {
    const id = await aTag({ name: 'Łódź' })
    await saveTag(editor, { id, name: 'Kraków', slug: '' })
    expect((await listTags(editor, { search: 'lodz', page: 1 })).total).toBe(0)
    expect((await listTags(editor, { search: 'krakow', page: 1 })).total).toBe(1)
  })
})

const ada = {
  id: null,
  name: 'Ada Lund',
  slug: '',
  bio: 'Ada writes here.',
  avatarId: null,
  links: [],
  userId: null,
}

async function aTag({ name, slug = '' }: { name: string; slug?: string }) {
  return idOf(await saveTag(editor, { id: null, name, slug }))
}

async function aSection(name: string) {
  return idOf(await saveSection(editor, { id: null, name, slug: '', description: '' }))
}

async function anAuthor(given: { userId?: string } = {}) {
  return idOf(await saveAuthor(editor, { ...ada, ...given }))
}

function aPicture() {
  const picture = { fileName: 'ada.jpg', width: 400, height: 400, widths: [400] }
  return db().insert(media).values(picture).returning({ id: media.id }).get().id
}

function idOf(result: { ok: true; id: string } | { ok: false; message: string }) {
  if (!result.ok) throw new Error(result.message)
  return result.id
}

async function slugs() {
  const { rows } = await listTags(editor, { search: '', page: 1 })
  return Object.fromEntries(rows.map(({ id, slug }) => [id, slug]))
}

async function navigation() {
  return (await siteFrame()).sections.map(({ name }) => name)
}
