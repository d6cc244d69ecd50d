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

/** The id of an article, or an address of this site. */
export type ModelLink = string

export type ModelPost = {
  id: string
  slug: string
  /** All that it ever had: each still leads to it, and will to no other. */
  slugs: string[]
  isVisible: boolean
  publishedAt: number
  sectionId: string | null
  tagIds: string[]
  authorIds: string[]
  textLinks: ModelLink[]
  body: ModelItem[]
}

export type ModelItem = { paragraph: string } | { links: ModelLink[] } | { blockId: string }

export type ModelBlock = {
  id: string
  isInTrash: boolean
  links: ModelLink[]
  rule: BlockRule | null
  activeFrom: number | null
  activeUntil: number | null
}

export type ModelSlot = Omit<SlotContent, 'name'> & { id: string; isInTrash: boolean }

type Standing = {
  blockId: string | null
  picks: ModelLink[]
  rule: BlockRule | null
  shown: string[]
}

/** The addresses of each block of the article that has any. */
export function shouldShow(room: Newsroom, post: ModelPost): string[][] {
  return linksIn(room, post, withSlots(room, post))
    .map(({ shown }) => shown.map((id) => `/${find(room, id)?.slug}`))
    .filter((hrefs) => hrefs.length > 0)
}

/**
 * The ids that the rule puts into a block in the article, were the block active: at its place, or,
 * where the article has none for it, at the end.
 */
export function shouldFill(room: Newsroom, post: ModelPost, { id }: ModelBlock): string[] {
  const always = { isInTrash: false, activeFrom: null, activeUntil: null }
  const blocks = room.blocks.map((block) => (block.id === id ? { ...block, ...always } : block))
  const meanwhile = { ...room, blocks }
  const placing = { ...post, body: [...post.body, { blockId: id }] }
  const [block] = [post, placing]
    .flatMap((one) => linksIn(meanwhile, one, withSlots(meanwhile, one)))
    .filter(({ blockId }) => blockId === id)
  const picks = block?.picks.map((link) => targetOf(room, link)?.id)
  return block?.shown.filter((shown) => !picks?.includes(shown)) ?? []
}

/** The addresses to which the words of its text lead. */
export function shouldLink(room: Newsroom, post: ModelPost): string[] {
  return post.textLinks.flatMap((link) => {
    const target = targetOf(room, link)
    return target?.isVisible && target !== post ? `/${target.slug}${link.match(/#.*/) ?? ''}` : []
  })
}

/** The blocks and what they show, were these the article's text. */
function linksIn(room: Newsroom, post: ModelPost, items: ModelItem[]): Standing[] {
  const standing = items.flatMap((item) => standingOf(room, item))
  const inText = post.textLinks.map((link) => targetOf(room, link)?.id)
  const isShown = (id: string) => standing.some(({ shown }) => shown.includes(id))
  const mayShow = ({ id, isVisible }: ModelPost) =>
    id !== post.id && isVisible && !inText.includes(id) && !isShown(id)
  for (const block of standing) {
    for (const link of block.picks) {
      const target = targetOf(room, link)
      if (target && mayShow(target)) block.shown.push(target.id)
    }
  }
  let waiting = standing.filter(({ rule }) => rule !== null)
  while (waiting.length > 0) {
    const next = waiting.find(({ rule }) =>
      waiting.every((other) => !rule?.except.blockIds.includes(other.blockId ?? '')),
    )
    if (!next?.rule) throw new Error('The blocks wait for each other.')
    const { count, except } = next.rule
    for (const candidate of candidates(room, post, next.rule)) {
      if (next.shown.length >= count) break
      const { id, sectionId } = candidate
      const isLeftOut =
        except.postIds.includes(id) || (sectionId !== null && except.sectionIds.includes(sectionId))
      if (mayShow(candidate) && !isLeftOut) next.shown.push(id)
    }
    waiting = waiting.filter((block) => block !== next)
  }
  return standing
}

/** The text with the slots in it. */
function withSlots(room: Newsroom, post: ModelPost): ModelItem[] {
  const isBare = linksIn(room, post, post.body).every(({ shown }) => shown.length === 0)
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

function targetOf(room: Newsroom, link: ModelLink) {
  const slug = link.match(/story-\d+/)?.[0]
  return slug ? room.posts.find(({ slugs }) => slugs.includes(slug)) : find(room, link)
}

function find(room: Newsroom, id: string) {
  return room.posts.find((post) => post.id === id)
}
