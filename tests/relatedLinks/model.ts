import type { BlockRule } from '@/domain/relatedLinks/rule'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'

/**
 * What readers should get of related links, worked out in the plainest way from what editors did:
 * all articles are looked at for every link, and nothing is remembered. It shares no code with the
 * product.
 */
export type Newsroom = {
  now: number
  posts: ModelPost[]
  blocks: ModelBlock[]
  slots: ModelSlot[]
  /** Ids, the most followed first. */
  followed: string[]
  /** The nearest articles of each, the nearest first. */
  nearest: Map<string, string[]>
}

export type ModelPost = {
  id: string
  slug: string
  isVisible: boolean
  publishedAt: number
  sectionId: string | null
  tagIds: string[]
  authorIds: string[]
  /** Articles to which its text links. */
  textLinks: string[]
  body: ModelItem[]
}

export type ModelItem = { paragraph: string } | { links: string[] } | { blockId: string }

export type ModelBlock = {
  id: string
  isInTrash: boolean
  links: string[]
  rule: BlockRule | null
  activeFrom: number | null
  activeUntil: number | null
}

export type ModelSlot = Omit<SlotContent, 'name'> & { id: string; isInTrash: boolean }

type Standing = { blockId: string | null; picks: string[]; rule: BlockRule | null; shown: string[] }

/** The addresses of each block of the article that has any. */
export function shouldShow(room: Newsroom, post: ModelPost): string[][] {
  const standing = itemsOf(room, post).flatMap((item) => standingOf(room, item))
  const isShown = (id: string) => standing.some(({ shown }) => shown.includes(id))
  const mayShow = (id: string) => id !== post.id && find(room, id)?.isVisible && !isShown(id)
  for (const block of standing) {
    for (const id of block.picks) if (mayShow(id)) block.shown.push(id)
  }
  let waiting = standing.filter(({ rule }) => rule !== null)
  while (waiting.length > 0) {
    const next = waiting.find(({ rule }) =>
      waiting.every((other) => !rule?.except.blockIds.includes(other.blockId ?? '')),
    )
    if (!next?.rule) throw new Error('The blocks wait for each other.')
    const { count, except } = next.rule
    for (const { id, sectionId } of candidates(room, post, next.rule)) {
      if (next.shown.length >= count) break
      const isLeftOut =
        post.textLinks.includes(id) ||
        except.postIds.includes(id) ||
        (sectionId !== null && except.sectionIds.includes(sectionId))
      if (mayShow(id) && !isLeftOut) next.shown.push(id)
    }
    waiting = waiting.filter((block) => block !== next)
  }
  return standing
    .filter(({ shown }) => shown.length > 0)
    .map(({ shown }) => shown.map((id) => `/${find(room, id)?.slug}`))
}

/** The text with the slots in it. */
function itemsOf(room: Newsroom, post: ModelPost): ModelItem[] {
  const isBare = post.body.every((item) => 'paragraph' in item || isEmpty(item))
  const slots = room.slots.filter(
    (slot) =>
      slot.isOn &&
      !slot.isInTrash &&
      !slot.exceptPostIds.includes(post.id) &&
      (slot.sectionIds.length === 0 ||
        (post.sectionId !== null && slot.sectionIds.includes(post.sectionId))) &&
      !(post.sectionId !== null && slot.exceptSectionIds.includes(post.sectionId)) &&
      (isBare || !slot.onlyWhereNone),
  )
  const paragraphs = post.body.filter((item) => 'paragraph' in item).length
  const items: ModelItem[] = []
  let passed = 0
  for (const item of post.body) {
    items.push(item)
    if (!('paragraph' in item)) continue
    passed += 1
    for (const { blockId, afterParagraph } of slots) {
      if (afterParagraph === passed) items.push({ blockId })
    }
  }
  const atEnd = slots.filter(({ afterParagraph: at }) => at === null || at > paragraphs)
  return [...items, ...atEnd.map(({ blockId }) => ({ blockId }))]
}

function isEmpty(item: ModelItem) {
  return 'links' in item && item.links.length === 0
}

function standingOf(room: Newsroom, item: ModelItem): Standing[] {
  if ('paragraph' in item) return []
  if ('links' in item) return [{ blockId: null, picks: item.links, rule: null, shown: [] }]
  const block = room.blocks.find(({ id }) => id === item.blockId)
  const isOver = block?.activeUntil != null && block.activeUntil <= room.now
  const isToCome = block?.activeFrom != null && block.activeFrom > room.now
  if (!block || block.isInTrash || isOver || isToCome) return []
  return [{ blockId: block.id, picks: block.links, rule: block.rule, shown: [] }]
}

function candidates(room: Newsroom, post: ModelPost, { source }: BlockRule): ModelPost[] {
  const ranked = (ids: string[]) => ids.flatMap((id) => find(room, id) ?? [])
  const newest = room.posts
    .filter(({ isVisible }) => isVisible)
    .sort((a, b) => b.publishedAt - a.publishedAt)
  switch (source.by) {
    case 'newest':
      return newest
    case 'section': {
      const sectionId = source.sectionId ?? post.sectionId
      return newest.filter((one) => sectionId === null || one.sectionId === sectionId)
    }
    case 'tag':
      return newest.filter(({ tagIds }) => tagIds.includes(source.tagId))
    case 'author':
      return newest.filter(({ authorIds }) => authorIds.includes(source.authorId))
    case 'related':
      return ranked(room.nearest.get(post.id) ?? [])
    case 'followed':
      return ranked(room.followed)
  }
}

function find(room: Newsroom, id: string) {
  return room.posts.find((post) => post.id === id)
}
