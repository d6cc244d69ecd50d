import type { DocumentJson, NodeJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { seededRandom } from '@/scripts/seededRandom'
import { idOf } from './ids'
import { skewed } from './skewed'
import { aHeadline, aSentence, showOf } from './words'

export type Scale = {
  posts: number
  urls: number
  blocks: number
  authors: number
  sections: number
}

export function scaleOf(posts: number): Scale {
  return { posts, urls: posts / 5, blocks: posts / 500, authors: 60, sections: 12 }
}

/** One article of the newsroom, with ten references, as it would have grown over fifteen years. */
export function anArticle(number: number, scale: Scale) {
  const roll = seededRandom(number * 7919 + 3)
  // To what everybody links to, and to what is near it in time, where most link to the same few.
  const target = () => {
    if (roll() < 0.35) return skewed(roll, scale.posts, 5)
    const near = Math.max(0, number - 1 - skewed(roll, 400, 2))
    return roll() < 0.96 ? near - (near % 4) : near
  }
  const isDeadEnd = roll() < 0.04
  const text = Array.from({ length: isDeadEnd ? 0 : 7 }, target)
  const related = Array.from({ length: isDeadEnd ? 0 : 2 }, target)
  const url = urlOf(skewed(roll, scale.urls, 2))
  const block = isDeadEnd ? null : skewed(roll, scale.blocks, 2)
  const writers = [skewed(roll, scale.authors, 2), skewed(roll, scale.authors, 2)]
  const links: Links = { text: [...new Set(text)], related: [...new Set(related)], url, block }
  return {
    title: aHeadline(number, roll),
    status: statusOf(roll()),
    section: skewed(roll, scale.sections, 1.5),
    writers: roll() < 0.9 ? writers.slice(0, 1) : [...new Set(writers)],
    isTrashed: roll() < 0.015,
    hasWorkingDraft: roll() < 0.02,
    savedAfterDays: roll() ** 8 * 365,
    links,
    body: bodyOf(number, links, roll),
  }
}

type Links = { text: number[]; related: number[]; url: string; block: number | null }

export type BenchArticle = ReturnType<typeof anArticle>

/** One in a hundred is of the site itself, as people paste them. */
export function urlOf(number: number) {
  if (number % 100 === 7) return `http://localhost:3000/post-${number}`
  return `https://site-${number % 997}.example/page/${number}`
}

function statusOf(chance: number) {
  if (chance < 0.04) return 'draft'
  if (chance < 0.05) return 'in_review'
  if (chance < 0.055) return 'scheduled'
  if (chance < 0.075) return 'archived'
  return 'published'
}

function bodyOf(number: number, links: Links, roll: () => number): DocumentJson {
  const hrefs = [...links.text.map((post) => hrefOfPost(idOf('post', post))), links.url]
  const paragraphs = Array.from({ length: 8 }, (_, index) => {
    const words = `${showOf(number)} ${aSentence(roll, 45)}. `
    return paragraph(words, hrefs[index], roll)
  })
  return {
    type: 'doc',
    content: [
      ...paragraphs.slice(0, 3),
      block({ links: links.related.map((post) => relatedLink(number, post)) }),
      ...paragraphs.slice(3),
      ...(links.block === null ? [] : [block({ sharedBlockId: idOf('block', links.block) })]),
    ],
  }
}

function paragraph(words: string, href: string | undefined, roll: () => number): NodeJson {
  const text = { type: 'text', text: words }
  if (href === undefined) return { type: 'paragraph', content: [text] }
  const marks = [{ type: 'link', attrs: { href } }]
  return { type: 'paragraph', content: [text, { type: 'text', text: aSentence(roll, 4), marks }] }
}

function block(attributes: { links?: object[]; sharedBlockId?: string }): NodeJson {
  const attrs = { sharedBlockId: null, layout: 'line', heading: '', links: [], ...attributes }
  return { type: 'relatedLinkBlock', attrs }
}

function relatedLink(number: number, post: number) {
  const target = { kind: 'post', postId: idOf('post', post) }
  return { id: idOf('post', number * 10 + (post % 10)), target, label: null, rel: [] }
}
