import { authorTag, postTag, sectionTag, tagTag } from '@/cache/tags'
import { framed } from '@/content/image/framing'
import { referencesOf } from '@/content/references'
import { picturesById } from '@/db/media'
import { publishedCards } from '@/db/posts/cards'
import { findPublished } from '@/db/posts/published'
import { authorProfiles, sectionWithId, tagLinks } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { isVisibleToReaders, type LivePost } from '../posts/live'
import { withoutDeadAddresses } from '../posts/ownLinks'
import { resolveWithSlots } from '../relatedLinks/slots/resolveWithSlots'
import { onlyParts } from './cardParts'
import { withoutEmptyBlocks } from './emptyBlocks'
import { idsOfMore } from './moreList'
import { unnamedSourcesIn, withNamedSources } from './namedSources'
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
  const { mediaIds, text } = referencesOf(post.body)
  const related = await resolveWithSlots(post)
  const pictures = await picturesById(post.heroId ? [...mediaIds, post.heroId] : mediaIds)
  const hero = pictures.get(post.heroId ?? '')
  const others = await publishedCards(text.postIds.filter((id) => id !== post.id))
  const more = await readMore(post)
  const shown = withoutEmptyBlocks({
    body: withNamedSources(withoutDeadAddresses(related.body), others),
    blocks: related.blocks,
  })
  const view: ArticleView = {
    id: post.id,
    href: `/${post.slug}`,
    title: post.title,
    standfirst: post.standfirst,
    body: shown.body,
    hero: hero
      ? {
          ...framed(hero, post.heroFraming),
          alt: post.heroAlt,
          caption: post.heroCaption,
          credit: post.heroCredit,
        }
      : null,
    pictures: Object.fromEntries(pictures),
    linkedPosts: hrefsOf(others),
    blocks: shown.blocks,
    authors: await authorProfiles(post.authorIds),
    section: post.sectionId ? await sectionWithId(post.sectionId) : null,
    tags: await tagLinks(post.tagIds),
    publishedAt: post.publishedAt,
    updatedAt: post.updatedAt,
    seoTitle: post.seoTitle,
    seoDescription: post.seoDescription,
    more: more.filter(({ id }) => !related.shownIds.has(id) && !others.has(id)),
  }
  const tags = [
    ...tagsOf(view),
    ...text.postIds.map(postTag.link),
    ...unnamedSourcesIn(post.body).map(postTag.headline),
    ...related.tags,
  ]
  return { view, tags }
}

function hrefsOf(cards: Map<string, Card>) {
  return Object.fromEntries([...cards.values()].map(({ id, href }) => [id, href]))
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

/** Before those are taken out to which the article's text or its related links lead already. */
async function readMore(post: LivePost): Promise<Card[]> {
  const ids = await idsOfMore(post)
  const cards = await publishedCards(ids)
  return ids.flatMap((id) => {
    const card = cards.get(id)
    return card ? [onlyParts(card, { standfirst: false, section: false, byline: false })] : []
  })
}
