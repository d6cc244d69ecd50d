import fc from 'fast-check'
import { vi } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import type { DocumentJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { referencesOf } from '@/content/references'
import type { BlockLayout, RelatedLink } from '@/content/relatedLinkBlock/block'
import { db, transaction } from '@/db/client'
import { writeState } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import { relatedPosts } from '@/db/schema'
import { restorePost, trashPost, unpublishPost } from '@/domain/posts'
import { mendStoredAddresses } from '@/domain/posts/mendStoredAddresses'
import {
  openSlot,
  restoreBlock,
  restoreSlot,
  saveSlot,
  switchSlot,
  trashBlock,
  trashSlot,
} from '@/domain/relatedLinks'
import { applyTimes } from '@/domain/relatedLinks/applyTimes'
import type { RuleSource } from '@/domain/relatedLinks/rule'
import { aBlock, anAuthor, aPublishedPost, aSection, aTag, publish } from '../support/newsroom'
import {
  aLinkTo,
  aRule,
  aSharedBlock,
  changeBlock,
  rankFollowed,
  slotContent,
} from '../support/relatedLinks'
import { linked, paragraph } from '../support/views'
import type { ModelItem, ModelLink, ModelPost, Newsroom } from './model'

const site = readConfig().siteUrl

export type Choose = <T>(...choices: T[]) => T
type Work = Record<string, (pick: Choose) => Promise<unknown>>

/** The first as often as the last: bias would have the same few things done again and again. */
export function anyOf(howMany: number) {
  return fc.noBias(fc.nat({ max: Math.max(howMany - 1, 0) }))
}

/** A newsroom of a few articles, blocks and slots, all that can be done in it, and the model of it. */
export async function aNewsroomAtWork(editor: Actor): Promise<{ room: Newsroom; work: Work }> {
  vi.useFakeTimers({ toFake: ['Date'] })
  const sections = [await aSection('tv'), await aSection('film')]
  const tags = [await aTag('dance'), await aTag('war')]
  const authors = [await anAuthor('ann'), await anAuthor('ben')]
  const room: Newsroom = {
    now: Date.now(),
    posts: [],
    blocks: [],
    slots: [],
    followed: [],
    nearest: new Map(),
  }
  let slugs = 0

  /** Time passes, and the background does what it does each second. */
  async function wait(seconds: number) {
    const since = new Date()
    room.now += seconds * 1000
    vi.setSystemTime(room.now)
    await applyTimes(new Date(), since)
  }

  async function write(pick: Choose, post: ModelPost | null) {
    await wait(1)
    const changed = anArticle(pick, post)
    const content = {
      title: `Story of ${pick('Beatrice', 'Gustav')} ${changed.slug}`,
      slug: changed.slug,
      sectionId: changed.sectionId,
      tagIds: changed.tagIds,
      authorIds: changed.authorIds,
      body: bodyOf(changed),
    }
    if (post) await publish(editor, post.id, content)
    else changed.id = await aPublishedPost(editor, content)
    if (!post) changed.publishedAt = room.now
    if (post) Object.assign(post, changed)
    else room.posts.push(changed)
  }

  function anArticle(pick: Choose, post: ModelPost | null): ModelPost {
    slugs += 1
    return {
      id: post?.id ?? '',
      ...theSlugs(post, pick(post?.slug ?? `story-${slugs}`, `story-${slugs}`)),
      isVisible: true,
      publishedAt: post?.publishedAt ?? room.now,
      sectionId: pick(null, ...sections),
      tagIds: pick([], tags.slice(0, 1), tags),
      authorIds: pick([], authors.slice(0, 1), authors),
      textLinks: pick([], someLinks(pick, 1, ['', site], ['', '/', '#part', '/#part'])),
      body: [
        { paragraph: 'One.' },
        ...pick<ModelItem[]>([], [anItem(pick)], [anItem(pick), anItem(pick)]),
        ...pick<ModelItem[]>([], [{ paragraph: 'Two.' }, anItem(pick), { paragraph: 'Three.' }]),
        ...pick<ModelItem[]>([], [anItem(pick)]),
      ],
    }
  }

  function anItem(pick: Choose): ModelItem {
    const shared = pick(...room.blocks)
    const placement = shared ? { blockId: shared.id } : { links: [] }
    return pick<ModelItem>({ links: someLinks(pick, pick(0, 1, 3)) }, placement, placement)
  }

  /** Some of the articles, one perhaps twice, in any state. */
  function some(pick: Choose, howMany: number): string[] {
    if (room.posts.length === 0) return []
    return Array.from({ length: howMany }, () => pick(...room.posts).id)
  }

  /** Of articles by their ids, and by addresses that they have, had, or may have later. */
  function someLinks(pick: Choose, howMany: number, starts = [site], ends = ['', '/', '#part']) {
    return some(pick, howMany).map((id): ModelLink => {
      const known = room.posts.find((post) => post.id === id)?.slugs ?? []
      const address = `/${pick(...known, `story-${slugs + 1}`)}`
      return pick(id, id, pick(...starts) + address + pick(...ends))
    })
  }

  function aSource(pick: Choose): RuleSource {
    return pick<RuleSource>(
      { by: 'newest' },
      { by: 'section', sectionId: pick(null, ...sections) },
      { by: 'tag', tagId: pick(...tags) },
      { by: 'author', authorId: pick(...authors) },
      { by: 'related' },
      { by: 'followed' },
    )
  }

  function blockChange(pick: Choose) {
    const moment = () => pick(null, null, null, room.now - 60_000, room.now + pick(1, 60) * 1000)
    const except = {
      postIds: pick([], some(pick, 2)),
      sectionIds: pick([], sections.slice(0, 1)),
      blockIds: pick([], [pick(...room.blocks)?.id ?? ''].filter(Boolean)),
    }
    const [from, until] = [moment(), moment()]
    return {
      links: someLinks(pick, pick(0, 1, 3)),
      rule: pick(
        null,
        ...Array(4).fill(aRule(aSource(pick), { count: pick(1, 2, 4, 20), except })),
      ),
      activeFrom: from,
      activeUntil: from !== null && until !== null && until <= from ? null : until,
    }
  }

  async function editBlock(pick: Choose) {
    const block = pick(...room.blocks)
    const change = blockChange(pick)
    const saved = await changeBlock(editor, block.id, {
      ...aLook(pick),
      links: change.links.map((link) => aLink(link, pick(null, 'Ours'))),
      rule: change.rule,
      activeFrom: dateOf(change.activeFrom),
      activeUntil: dateOf(change.activeUntil),
    })
    // A circle, or a block in the trash, is refused.
    if (saved.ok) Object.assign(block, change)
  }

  async function changeRule(pick: Choose) {
    const block = pick(...room.blocks)
    const { rule } = blockChange(pick)
    const saved = await changeBlock(editor, block.id, { rule })
    if (saved.ok) block.rule = rule
  }

  async function changeTimes(pick: Choose) {
    const block = pick(...room.blocks)
    const { activeFrom, activeUntil } = blockChange(pick)
    const times = { activeFrom: dateOf(activeFrom), activeUntil: dateOf(activeUntil) }
    const saved = await changeBlock(editor, block.id, times)
    if (saved.ok) Object.assign(block, { activeFrom, activeUntil })
  }

  function aLook(pick: Choose) {
    return { heading: pick('', 'Read on'), layout: pick<BlockLayout>('line', 'list', 'cards') }
  }

  async function editSlot(pick: Choose) {
    const old = pick(null, ...room.slots)
    const change = {
      blockId: pick(...room.blocks).id,
      afterParagraph: pick(null, 1, 2, 5),
      sectionIds: pick([], [pick(...sections)]),
      exceptSectionIds: pick([], [pick(...sections)]),
      exceptPostIds: pick([], some(pick, 1)),
      onlyWhereNone: pick(true, false),
      isOn: pick(true, true, false),
    }
    const { id: _, isInTrash, ...before } = old ?? { ...change, id: '', isInTrash: false }
    const { exceptPostIds } = change
    const content = slotContent(pick(change, { ...before, exceptPostIds }))
    const baseVersion = old ? ((await openSlot(editor, old.id))?.version ?? 0) : 0
    if (!old && room.slots.length === 4) return
    const saved = await saveSlot(editor, { ...content, id: old?.id ?? null, baseVersion })
    if (!saved.ok) return
    if (old) Object.assign(old, content)
    else room.slots.push({ ...content, id: saved.id, isInTrash: false })
  }

  async function rank(pick: Choose) {
    const ids = [...new Set(some(pick, 5))]
    await rankFollowed(ids)
    room.followed = ids
  }

  async function onVisible(
    pick: Choose,
    doIt: (actor: Actor, post: { postId: string }) => Promise<unknown>,
  ) {
    const visible = room.posts.filter(({ isVisible }) => isVisible)
    // Some must be left to be shown.
    if (visible.length < 9) return
    const post = pick(...visible)
    await doIt(editor, { postId: post.id })
    post.isVisible = false
    return post
  }

  /** A version that left addresses as they were stored an article, and this one begins. */
  async function upgrade(pick: Choose) {
    const post = pick(...room.posts.filter(({ isVisible }) => isVisible))
    const addressOf = (link: ModelLink) => {
      const slug = room.posts.find(({ id }) => id === link)?.slug
      return slug ? `${site}/${slug}` : link
    }
    const body = bodyOf({
      textLinks: post.textLinks.map(addressOf),
      body: post.body.map((item) =>
        'links' in item ? { links: item.links.map(addressOf) } : item,
      ),
    })
    await transaction(async (tx) => {
      await writeState(tx, post.id, { body })
      await replaceReferences(tx, post.id, 'live', referencesOf(body))
    })
    await mendStoredAddresses()
  }

  const update = (pick: Choose) =>
    write(pick, pick(...room.posts.filter(({ isVisible }) => isVisible)))
  const inTrash = new Set<ModelPost>()
  const unpublished = new Set<ModelPost>()
  const work: Work = {
    write: (pick) => (room.posts.length < 14 ? write(pick, null) : Promise.resolve()),
    update,
    updateAgain: update,
    updateOnceMore: update,
    unpublish: async (pick) => {
      const post = await onVisible(pick, unpublishPost)
      if (post) unpublished.add(post)
    },
    publishAgain: async (pick) => {
      const post = pick(...unpublished)
      if (!post) return
      await publish(editor, post.id, {})
      post.isVisible = true
      unpublished.delete(post)
    },
    trash: async (pick) => {
      const post = await onVisible(pick, trashPost)
      if (post) inTrash.add(post)
    },
    restore: async (pick) => {
      const post = pick(...inTrash)
      if (!post) return
      await restorePost(editor, { postId: post.id })
      post.isVisible = true
      inTrash.delete(post)
    },
    ...{ editBlock, editBlockAgain: editBlock, changeRule, changeTimes },
    changeLook: (pick) => changeBlock(editor, pick(...room.blocks).id, aLook(pick)),
    trashBlock: async (pick) => {
      const block = pick(...room.blocks)
      await trashBlock(editor, block)
      block.isInTrash = true
    },
    restoreBlocks: async () => {
      for (const block of room.blocks) {
        await restoreBlock(editor, block)
        block.isInTrash = false
      }
    },
    editSlot,
    switchSlot: async (pick) => {
      const slot = pick(...room.slots)
      const isOn = pick(true, false)
      const switched = slot && (await switchSlot(editor, { id: slot.id, isOn }))
      if (switched?.ok) slot.isOn = isOn
    },
    trashSlot: async (pick) => {
      const slot = pick(...room.slots)
      if (!slot) return
      await trashSlot(editor, slot)
      slot.isInTrash = true
    },
    restoreSlot: async () => {
      for (const slot of room.slots) {
        await restoreSlot(editor, slot)
        slot.isInTrash = false
      }
    },
    rank,
    upgrade,
    wait: (pick) => wait(pick(1, 60)),
  }
  for (let count = 0; count < 5; count += 1) {
    const id = await aSharedBlock(editor, { name: `Block ${count}` })
    const nothing = { links: [], rule: null, activeFrom: null, activeUntil: null }
    room.blocks.push({ id, isInTrash: false, ...nothing })
  }
  for (let count = 0; count < 9; count += 1)
    await write((...choices) => choices[count % choices.length] as (typeof choices)[number], null)
  return { room, work: withNearest(work, room) }
}

/** Which articles are nearest is for the suggestions to say, and for their tests to hold. */
function withNearest(work: Work, room: Newsroom): Work {
  const after =
    (doIt: Work[string]): Work[string] =>
    async (pick) => {
      await doIt(pick)
      room.nearest.clear()
      const rows = db().select().from(relatedPosts).all()
      rows.sort((a, b) => b.score - a.score || (a.relatedId < b.relatedId ? -1 : 1))
      for (const { postId, relatedId } of rows) {
        room.nearest.set(postId, [...(room.nearest.get(postId) ?? []), relatedId])
      }
    }
  return Object.fromEntries(Object.entries(work).map(([name, doIt]) => [name, after(doIt)]))
}

function theSlugs(post: ModelPost | null, slug: string) {
  return { slug, slugs: [...new Set([...(post?.slugs ?? []), slug])] }
}

function bodyOf({ textLinks, body }: Pick<ModelPost, 'textLinks' | 'body'>): DocumentJson {
  const words = textLinks.map((link) => linked(isAddress(link) ? link : hrefOfPost(link), 'words'))
  return {
    type: 'doc',
    content: body.map((item, index) => {
      if ('paragraph' in item) return paragraph(item.paragraph, ...(index === 0 ? words : []))
      if ('blockId' in item) return aBlock([], { sharedBlockId: item.blockId })
      return aBlock([], { links: item.links.map((link) => aLink(link, null)) })
    }),
  }
}

function aLink(link: ModelLink, label: string | null): RelatedLink {
  const toPost = aLinkTo(link, label)
  if (!isAddress(link)) return toPost
  return { ...toPost, target: { kind: 'url', url: link }, label: label ?? 'Ours' }
}

function isAddress(link: ModelLink) {
  return link.includes('/')
}

function dateOf(time: number | null) {
  return time === null ? null : new Date(time)
}
