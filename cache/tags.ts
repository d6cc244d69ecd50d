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

export function isTagOfOwnPage(tag: string) {
  return /^post:[^:]+$/.test(tag)
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

/** A shared related-link block. */
export const blockTag = (id: string) => `block:${id}`

/** The site's name, tagline and navigation, which every page shows. */
export const siteTag = 'site'

/** The lists of articles that readers page through. `id` is empty for the home page's. */
export type PostList = { kind: 'home' | 'section' | 'tag' | 'author'; id: string }

/** Which articles a list has: for its pages, and for blocks that a rule fills from it. */
export const listTag = (list: PostList) => `list:${list.kind}:${list.id}`

/** To which articles readers followed links most. */
export const followedTag = 'followed'

/** Slots, the places that articles have by rule. */
export const slotTag = {
  /** The articles in which the slot stands. */
  shown: (id: string) => `slot:${id}`,
  /** Articles alike for slots: of a section, or of none, and showing related links of their own or bare. */
  alike: (sectionId: string | null, hasOwnLinks: boolean) =>
    `slots:${sectionId ?? 'none'}:${hasOwnLinks ? 'with' : 'bare'}`,
}
