import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import type { Shape } from '@/content/embed/provider'
import { recogniseEmbed, shortLinkOf } from '@/content/embed/recognise'
import { type Embedded, embedded } from '@/content/embed/source'
import { uploadPicture } from '../media'
import { atMost } from '../media/atMost'
import type { Picture } from '../reading/views'
import { askProvider, type Description } from './askProvider'
import { fetchPicture } from './fetchPicture'
import { followShortLink } from './followShortLink'

export const LookUp = z.object({ url: z.string().max(2048) })

export type FoundEmbed = {
  ok: true
  source: string
  shape: Shape
  /** Empty, and null, where the site did not say. */
  title: string
  picture: Picture | null
  /** What was not found out, and what the author can do; null where nothing is missing. */
  notice: string | null
}

export type EmbedProblem = {
  ok: false
  error: 'not-embeddable' | 'short-link'
  message: string
}

/** How long the other site may take for all of its answers. */
const patience = 8000

/** However many are pasted at once, others' requests are not held up. */
const takeTurn = atMost(4)

/**
 * What an address leads to, and, as far as its site says, how that is called and looks. `reach` asks
 * the other site: nothing but the addresses that are listed in this folder.
 */
export async function lookUpEmbed(
  actor: Actor,
  { url }: z.output<typeof LookUp>,
  reach: typeof fetch = fetch,
): Promise<FoundEmbed | EmbedProblem> {
  authorise(actor, 'embeds.lookUp')
  return takeTurn(async () => {
    const signal = AbortSignal.timeout(patience)
    const limited: typeof fetch = (input, init) => reach(input, { ...init, signal })
    const short = shortLinkOf(url)
    const address = short ? await followShortLink(url, limited) : url
    if (address === null) return unknownShortLink
    const found = recogniseEmbed(address)
    const shown = found && embedded(found.source)
    return shown ? describe(actor, { ...found, ...shown }, limited) : notEmbeddable
  })
}

async function describe(
  actor: Actor,
  found: Embedded & { source: string; shape: Shape },
  reach: typeof fetch,
): Promise<FoundEmbed> {
  const { source, shape, name } = found
  const unknown = { ok: true as const, source, shape, title: '', picture: null }
  const answer = await askProvider(found, reach)
  if (!answer.ok) return { ...unknown, notice: answer.message }
  const { title, pictures } = answer
  const picture = await takePicture(actor, found, pictures, reach)
  const notice = noticeOf(name, title, picture)
  return { ok: true, source, shape: shapeOf(shape, answer), title, picture, notice }
}

/** The first of the pictures that can be had, made one of the site's. */
async function takePicture(
  actor: Actor,
  { key, name }: Embedded,
  urls: string[],
  reach: typeof fetch,
): Promise<Picture | null> {
  for (const url of urls) {
    const bytes = await fetchPicture(key, url, reach)
    const answer = bytes && (await uploadPicture(actor, { fileName: `From ${name}`, bytes }))
    if (answer?.ok) return answer.picture
  }
  return null
}

/** Videos stand as they were filmed; everything else keeps the room that its kind has. */
function shapeOf(shape: Shape, { width, height }: Pick<Description, 'width' | 'height'>): Shape {
  if (shape !== 'wide' || width === null || height === null) return shape
  if (width > height * 1.2) return 'wide'
  return height > width * 1.2 ? 'tall' : 'square'
}

function noticeOf(name: string, title: string, picture: Picture | null) {
  if (title && picture) return null
  if (picture) return `${name} did not say what this is called. Write a title.`
  if (title) return `${name} gave no picture. Readers see none, unless you choose one.`
  return `${name} gave neither a title nor a picture. Write a title, and choose a picture if you like.`
}

const notEmbeddable: EmbedProblem = {
  ok: false,
  error: 'not-embeddable',
  message:
    'This is not the address of a video, a post or a recording that can be embedded. Copy it from the page of the one that you mean.',
}

const unknownShortLink: EmbedProblem = {
  ok: false,
  error: 'short-link',
  message:
    'This is a short link, and its site did not say where it leads. Open it in your browser, and paste the address to which it brings you.',
}
