import { readConfig } from '@/config'
import { type DocumentJson, type NodeJson, walk } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { type RelatedLink, RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { findTargetBySlug } from '@/db/linkTargets'
import { Slug } from '../slug'

/**
 * The document with every address of an article of this site replaced by a reference to the
 * article, in the text and in related links, wherever it was pasted from: addresses change,
 * articles stay.
 */
export async function referToOwnArticles(body: DocumentJson): Promise<DocumentJson> {
  const ids = await idsAt([...addressesIn(body), ...relatedAddressesIn(body)])
  return ids.size === 0 ? body : { ...body, ...replaced(body, ids), type: 'doc' }
}

/** The same for the related links of a shared block. */
export async function linksToOwnArticles(links: RelatedLink[]): Promise<RelatedLink[]> {
  return withIds(links, await idsAt(links.flatMap(urlOfTarget)))
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

function relatedAddressesIn(body: DocumentJson): string[] {
  const addresses: string[] = []
  walk(body, (node) => {
    if (node.type === 'relatedLinkBlock') addresses.push(...linksOf(node).flatMap(urlOfTarget))
  })
  return addresses
}

function linksOf({ attrs }: NodeJson): RelatedLink[] {
  return RelatedLinkBlockAttributes.parse(attrs).links
}

function urlOfTarget({ target }: RelatedLink): string[] {
  return target.kind === 'url' ? [target.url] : []
}

/** The articles at these addresses. */
async function idsAt(addresses: string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const address of new Set(addresses)) {
    const postId = await ownArticleAt(address)
    if (postId) ids.set(address, postId)
  }
  return ids
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

function replaced(node: NodeJson, ids: Map<string, string>): NodeJson {
  if (node.type === 'relatedLinkBlock') {
    return { ...node, attrs: { ...node.attrs, links: withIds(linksOf(node), ids) } }
  }
  const postId = ids.get(hrefOf(node) ?? '')
  return {
    ...node,
    ...(node.content && { content: node.content.map((child) => replaced(child, ids)) }),
    ...(postId !== undefined &&
      node.marks && {
        marks: node.marks.map((mark) =>
          mark.type === 'link'
            ? { ...mark, attrs: { ...mark.attrs, href: hrefOfPost(postId) } }
            : mark,
        ),
      }),
  }
}

function withIds(links: RelatedLink[], ids: Map<string, string>): RelatedLink[] {
  return links.map((link) => {
    const postId = link.target.kind === 'url' ? ids.get(link.target.url) : undefined
    return postId === undefined ? link : { ...link, target: { kind: 'post', postId } }
  })
}

function hrefOf(node: NodeJson): string | null {
  const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href
  return typeof href === 'string' ? href : null
}
