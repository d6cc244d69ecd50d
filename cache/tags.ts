/**
 * Every cache tag there is. A page carries the tags of what it shows; a change raises the tags of
 * what it changed; the pages that are rendered again are exactly those where the two meet.
 *
 * A thing has more than one tag where pages show more or less of it: a body that was edited must
 * not render again the pages that only link to it.
 */
export const postTag = {
  /** All that the article's own page shows. */
  page: (id: string) => `post:${id}`,
  /** What every card in a list shows: headline, standfirst, picture, date. */
  card: (id: string) => `post:${id}:card`,
  /** What only some cards show: under which section it stands, and who wrote it. */
  section: (id: string) => `post:${id}:section`,
  /** Whether it stands in the section. */
  inSection: (id: string, sectionId: string) => `post:${id}:in:${sectionId}`,
  byline: (id: string) => `post:${id}:byline`,
  /** What a link shows in the layout with pictures. */
  picture: (id: string) => `post:${id}:picture`,
  /** What a link follows where it has no label of its own. */
  headline: (id: string) => `post:${id}:headline`,
  /** What every link follows: the slug, and whether readers may see the post at all. */
  link: (id: string) => `post:${id}:link`,
  /** Which articles stand in the "More" list of the article's page. */
  more: (id: string) => `post:${id}:more`,
  /** Which articles are nearest to it by their text. */
  related: (id: string) => `post:${id}:related`,
  /** Which slots leave the article out. */
  slots: (id: string) => `post:${id}:slots`,
}

/** `card` is what other pages show of it (name, slug); `page` is all else (bio, description, …). */
function profileTag(kind: 'author' | 'section' | 'tag') {
  return {
    page: (id: string) => `${kind}:${id}`,
    card: (id: string) => `${kind}:${id}:card`,
  }
}

export const authorTag = profileTag('author')
export const sectionTag = profileTag('section')
export const tagTag = profileTag('tag')

/** Shared related-link blocks. */
export const blockTag = {
  /** The articles that have the block, also those in which it shows nothing now. */
  placed: (id: string) => `block:${id}`,
  /** Those that would look different without it. */
  shown: (id: string) => `block:${id}:shown`,
}

/** The site's name, tagline and navigation, which every page shows. */
export const siteTag = 'site'

/** The lists of articles that readers page through. `id` is empty for the home page's. */
export type PostList = { kind: 'home' | 'section' | 'tag' | 'author'; id: string }

export const listTag = {
  /** The newest articles, at the list's own address. */
  newest: (list: PostList) => `list:${list.kind}:${list.id}`,
  /** Which articles the list has of a day (`2026-11-30`), or of an hour (`2026-11-30T14`). */
  during: (list: PostList, time: string) => `list:${list.kind}:${list.id}:${time}`,
  /** Which months with articles are next to a month (`2026-11`). */
  beside: (list: PostList, month: string) => `list:${list.kind}:${list.id}:${month}:beside`,
}

/**
 * How far into a list pages look whose blocks are filled from it: at single places first, then at
 * stretches of places, each of which has its tag. So there are few tags, however far pages look, and
 * short looks, which are nearly all, are exact.
 */
const stretches = [...Array.from({ length: 24 }, (_, index) => index), 24, 32, 48, 64, 128, 256]

/** No block looks further into a list. */
export const longestLook = 512

/** Which article stands at a place, counted from 0, near the beginning of a list. */
export const topTag = (list: PostList, place: number) =>
  `top:${list.kind}:${list.id}:${stretchOf(place)}`

/** Of a page that looked at so many. */
export function topTags(list: PostList, looked: number) {
  return stretches.filter((start) => start < looked).map((start) => topTag(list, start))
}

/** Which article stands at a place among those to which readers followed links most. */
export const followedTag = (place: number) => `followed:${stretchOf(place)}`

export function followedTags(looked: number) {
  return stretches.filter((start) => start < looked).map(followedTag)
}

function stretchOf(place: number) {
  return stretches.findLast((start) => start <= place) ?? 0
}

/** Slots, the places that articles have by rule. */
export const slotTag = {
  /** The articles that would look different without it. */
  shown: (id: string) => `slot:${id}`,
  /** Articles alike for slots: of a section, or of none, and showing related links of their own or bare. */
  alike: (sectionId: string | null, hasOwnLinks: boolean) =>
    `slots:${sectionId ?? 'none'}:${hasOwnLinks ? 'with' : 'bare'}`,
}
