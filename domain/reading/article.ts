import { authorTag, blockTag, postTag, sectionTag, tagTag } from '@/cache/tags'
import { walk } from '@/content/document'
import { framed } from '@/content/image/framing'
import { referencesOf } from '@/content/references'
import { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { picturesById } from '@/db/media'
import { publishedCards } from '@/db/posts/cards'
import { idsJustOlder } from '@/db/posts/lists'
import { findPublished } from '@/db/posts/published'
import { authorProfiles, sectionWithId, tagLinks } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { findBlocks, type SharedBlock } from '@/db/relatedLinks'
import { isVisibleToReaders, type LivePost } from '../posts/live'
import { resolveBlocks } from '../relatedLinks/resolve'
import { homeList, moreLength, sectionList } from './lists'
import type { Found, Shown } from './page'
import type { ArticleView, Card } from './views'

/** The article at a slug; where it moved to; or null, where readers find nothing. */
export async function readArticle(slug: string): Promise<Found<ArticleView> | null> {
  const post = await findPublished(slug)
  if (!post || !isVisibleToReaders(post)) {
    const movedTo = await findRedirect(`/${slug}`)
    return movedTo ? { movedTo } : null
  }
  return showArticle(post)
}

/** The article's page, of a post that readers see, or of a draft as they would see it. */
export async function showArticle(post: LivePost): Promise<Shown<ArticleView>> {
  const { postIds, blockIds, mediaIds } = referencesOf(post.body)
  const shared = new Map((await findBlocks(blockIds)).map((block) => [block.id, block]))
  const blocks = placedBlocks(post, shared)
  const cards = await publishedCards([...postIds, ...blocks.flatMap(targetIds)])
  const pictures = await picturesById(post.heroId ? [...mediaIds, post.heroId] : mediaIds)
  const hero = pictures.get(post.heroId ?? '')
  const more = await readMore(post)
  const view: ArticleView = {
    id: post.id,
    href: `/${post.slug}`,
    title: post.title,
    standfirst: post.standfirst,
    body: post.body,
    hero: hero
      ? {
          ...framed(hero, post.heroFraming),
          alt: post.heroAlt,
          caption: post.heroCaption,
          credit: post.heroCredit,
        }
      : null,
    pictures: Object.fromEntries(pictures),
    linkedPosts: hrefsOfOthers(cards, post.id),
    blocks: resolveBlocks(post.body, { sharedBlocks: shared, cards, selfId: post.id }),
    authors: await authorProfiles(post.authorIds),
    section: post.sectionId ? await sectionWithId(post.sectionId) : null,
    tags: await tagLinks(post.tagIds),
    publishedAt: post.publishedAt,
    updatedAt: post.updatedAt,
    seoTitle: post.seoTitle,
    seoDescription: post.seoDescription,
    more,
  }
  return {
    view,
    tags: [
      ...tagsOf(view),
      ...postIds.map(postTag.link),
      ...blockIds.map(blockTag),
      ...blocks.flatMap(linkTags),
    ],
  }
}

function hrefsOfOthers(cards: Map<string, Card>, selfId: string) {
  const others = [...cards.values()].filter(({ id }) => id !== selfId)
  return Object.fromEntries(others.map(({ id, href }) => [id, href]))
}

function tagsOf({ id, authors, section, tags, more }: ArticleView) {
  return [
    postTag.page(id),
    postTag.more(id),
    ...authors.flatMap((author) => [authorTag.card(author.id), authorTag.page(author.id)]),
    ...(section ? [sectionTag.card(section.id)] : []),
    ...tags.map((tag) => tagTag.card(tag.id)),
    ...more.flatMap(moreTags),
  ]
}

/** Of a headline, its picture and its date, which never changes: the list shows no byline. */
function moreTags({ id }: Card) {
  return [postTag.link(id), postTag.headline(id), postTag.picture(id)]
}

type PlacedBlock = Pick<SharedBlock, 'layout' | 'links'>

/** The document's blocks, shared ones with the links that they have now. */
function placedBlocks(post: LivePost, shared: Map<string, SharedBlock>): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  walk(post.body, (node) => {
    if (node.type !== 'relatedLinkBlock') return
    const local = RelatedLinkBlockAttributes.parse(node.attrs)
    const block = local.sharedBlockId ? shared.get(local.sharedBlockId) : local
    if (block) blocks.push(block)
  })
  return blocks
}

function targetIds({ links }: PlacedBlock): string[] {
  return links.flatMap(({ target }) => (target.kind === 'post' ? target.postId : []))
}

/** Targets that readers may not open are noted too: they appear when they are published. */
function linkTags({ layout, links }: PlacedBlock): string[] {
  return links.flatMap(({ target, label }) => {
    if (target.kind !== 'post') return []
    const tags = [postTag.link(target.postId)]
    if (label === null) tags.push(postTag.headline(target.postId))
    if (layout === 'cards') tags.push(postTag.picture(target.postId))
    return tags
  })
}

async function readMore(post: LivePost): Promise<Card[]> {
  const list = post.sectionId ? sectionList(post.sectionId) : homeList
  const ids = await idsJustOlder(list, post, moreLength)
  const cards = await publishedCards(ids)
  return ids.flatMap((id) => cards.get(id) ?? [])
}
