import { readConfig } from '@/config'
import { type DocumentJson, type NodeJson, walk } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { findTargetBySlug } from '@/db/linkTargets'
import { Slug } from '../slug'

/**
 * The document with every address of an article of this site replaced by a reference to the
 * article, wherever it was pasted from: addresses change, articles stay.
 */
export async function referToOwnArticles(body: DocumentJson): Promise<DocumentJson> {
  const references = await referencesTo(addressesIn(body))
  return references.size === 0 ? body : { ...body, ...replaced(body, references), type: 'doc' }
}

/** The article of this site that stands, or stood, at the address; null where it is another's. */
export async function ownArticleAt(address: string): Promise<string | null> {
  const slug = slugIn(address)
  return slug === null ? null : ((await findTargetBySlug(slug))?.id ?? null)
}

/** The addresses of this site that look like an article's, under which there is none. */
export async function deadAddressesIn(body: DocumentJson): Promise<Set<string>> {
  const dead = new Set<string>()
  for (const address of addressesIn(body)) {
    const slug = slugInOwn(urlOf(address))
    if (slug !== null && (await findTargetBySlug(slug)) === null) dead.add(address)
  }
  return dead
}

function addressesIn(body: DocumentJson): Set<string> {
  const addresses = new Set<string>()
  walk(body, (node) => {
    const href = hrefOf(node)
    if (href !== null) addresses.add(href)
  })
  return addresses
}

async function referencesTo(addresses: Set<string>): Promise<Map<string, string>> {
  const references = new Map<string, string>()
  for (const address of addresses) {
    const postId = await ownArticleAt(address)
    if (postId) references.set(address, hrefOfPost(postId))
  }
  return references
}

/** A link to a part of a page stays an address: the part is not the article's. */
function slugIn(address: string): string | null {
  const url = urlOf(address)
  return url && url.hash === '' ? slugInOwn(url) : null
}

function urlOf(address: string): URL | null {
  const site = readConfig().siteUrl
  return URL.canParse(address, site) ? new URL(address, site) : null
}

function slugInOwn(url: URL | null): string | null {
  if (url?.origin !== new URL(readConfig().siteUrl).origin) return null
  return Slug.safeParse(url.pathname.slice(1)).data ?? null
}

function replaced(node: NodeJson, references: Map<string, string>): NodeJson {
  const href = references.get(hrefOf(node) ?? '')
  return {
    ...node,
    ...(node.content && { content: node.content.map((child) => replaced(child, references)) }),
    ...(href !== undefined &&
      node.marks && {
        marks: node.marks.map((mark) =>
          mark.type === 'link' ? { ...mark, attrs: { ...mark.attrs, href } } : mark,
        ),
      }),
  }
}

function hrefOf(node: NodeJson): string | null {
  const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href
  return typeof href === 'string' ? href : null
}
