import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { z } from 'zod'
import type { ProviderKey } from '@/content/embed/providers'
import type { Embedded } from '@/content/embed/source'
import { readAtMost } from './readAtMost'

/** What a site says of one of its things. */
export type Description = {
  title: string
  /** Addresses of a picture of it, the best first. */
  pictures: string[]
  width: number | null
  height: number | null
}

type Answer = ({ ok: true } & Description) | { ok: false; message: string }

/** Where each site answers by oEmbed (https://oembed.com). Instagram asks for an account. */
const endpoints: Record<ProviderKey, string | null> = {
  youtube: 'https://www.youtube.com/oembed?format=json&url=',
  vimeo: 'https://vimeo.com/api/oembed.json?width=1280&url=',
  x: 'https://publish.twitter.com/oembed?omit_script=1&dnt=true&url=',
  instagram: null,
  tiktok: 'https://www.tiktok.com/oembed?url=',
  bluesky: 'https://embed.bsky.app/oembed?url=',
  reddit: 'https://www.reddit.com/oembed?url=',
  spotify: 'https://open.spotify.com/oembed?url=',
}

const maxBytes = 200_000
const maxTitle = 300

const OEmbed = z.object({
  title: z.string().catch(''),
  author_name: z.string().catch(''),
  html: z.string().catch(''),
  thumbnail_url: z.string().nullable().catch(null),
  width: z.number().positive().nullable().catch(null),
  height: z.number().positive().nullable().catch(null),
})

/** Asks the site for title and picture. Every answer but a good one is a message for the author. */
export async function askProvider(
  { key, name, original }: Embedded,
  reach: typeof fetch,
): Promise<Answer> {
  const endpoint = endpoints[key]
  if (endpoint === null) return { ok: false, message: saysNothing(name) }
  try {
    // Where it leads elsewhere, nobody has said that we may go there.
    const url = endpoint + encodeURIComponent(original)
    const response = await reach(url, {
      redirect: 'error',
      headers: { accept: 'application/json' },
    })
    if (response.status >= 400 && response.status < 500 && response.status !== 429) {
      return { ok: false, message: saysNo(name) }
    }
    const bytes = response.ok ? await readAtMost(response, maxBytes) : null
    if (bytes === null) return { ok: false, message: noAnswer(name) }
    return { ok: true, ...described(key, OEmbed.parse(JSON.parse(bytes.toString()))) }
  } catch {
    return { ok: false, message: noAnswer(name) }
  }
}

function described(key: ProviderKey, answer: z.output<typeof OEmbed>): Description {
  const { title, author_name: author, html, thumbnail_url: picture, width, height } = answer
  const words = title || [author, firstParagraph(html)].filter(Boolean).join(': ')
  return { title: shortened(words), pictures: picturesOf(key, picture), width, height }
}

/** YouTube names the small one; most videos have a large one beside it. */
function picturesOf(key: ProviderKey, picture: string | null): string[] {
  if (picture === null) return []
  const isSmall = key === 'youtube' && picture.endsWith('/hqdefault.jpg')
  return isSmall ? [picture.replace('hqdefault', 'maxresdefault'), picture] : [picture]
}

type Node = DefaultTreeAdapterMap['childNode']

/** The words of a post, which stand in the HTML that is meant for other pages. */
function firstParagraph(html: string): string {
  const find = (node: Node): string => {
    if (node.nodeName === 'p') return textOf(node)
    return 'childNodes' in node ? (node.childNodes.map(find).find(Boolean) ?? '') : ''
  }
  return parseFragment(html).childNodes.map(find).find(Boolean) ?? ''
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (node.nodeName === 'br') return ' '
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function shortened(text: string) {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > maxTitle ? `${line.slice(0, maxTitle - 1)}…` : line
}

function saysNothing(name: string) {
  return `${name} does not say what things are called. Write a title, and choose a picture if you like.`
}

function saysNo(name: string) {
  return `${name} does not know this, or does not let others show it. Check the link; if it is right, write a title.`
}

function noAnswer(name: string) {
  return `${name} does not answer. Write a title, and choose a picture if you like, or ask again later.`
}
