import type { DocumentJson, NodeJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { linkOf, withLink } from '@/content/linkChange/target'
import { referencesOf } from '@/content/references'
import { type RelatedLink, RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import type { Tx } from '@/db/client'
import { isArticleAddress, ownArticleAt, partOf, tidied } from './ownAddress'

/**
 * The document with every address of an article of this site replaced by a reference to the
 * article, in the text and in related links, wherever it was pasted from: addresses change,
 * articles stay. Where there is no article yet, the address is tidied.
 */
export async function referToOwnArticles(body: DocumentJson, reader?: Tx): Promise<DocumentJson> {
  const addresses = addressesIn(body).filter(isArticleAddress)
  if (addresses.length === 0) return body
  const ids = await idsAt(addresses, reader)
  const refer = (href: string) => {
    const postId = ids.get(href)
    return postId === undefined ? tidied(href) : hrefOfPost(postId, partOf(href))
  }
  const related = (links: RelatedLink[]) => withIds(links, ids)
  return { ...withTargets(body, refer, related), type: 'doc' }
}

/** The same for the related links of a shared block. */
export async function linksToOwnArticles(
  links: RelatedLink[],
  reader?: Tx,
): Promise<RelatedLink[]> {
  return withIds(links, await idsAt(links.flatMap(urlOfTarget), reader))
}

/**
 * The document as readers get it: in the text, an address under which this site could only have an
 * article leads nowhere. Were there one, the document would hold it and not its address.
 */
export function withoutDeadAddresses(body: DocumentJson): DocumentJson {
  if (!addressesIn(body).some(isArticleAddress)) return body
  const refer = (href: string) => (isArticleAddress(href) ? null : href)
  return { ...withTargets(body, refer), type: 'doc' }
}

/** The addresses of this site that look like an article's, under which there is none. */
export async function deadAddressesIn(body: DocumentJson): Promise<Set<string>> {
  const addresses = addressesIn(body).filter(isArticleAddress)
  const ids = await idsAt(addresses)
  return new Set(addresses.filter((address) => !ids.has(address)))
}

function addressesIn(body: DocumentJson): string[] {
  return referencesOf(body).urls
}

/** The articles at these addresses. */
async function idsAt(addresses: string[], reader?: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const address of new Set(addresses)) {
    const postId = await ownArticleAt(address, reader)
    if (postId) ids.set(address, postId)
  }
  return ids
}

function withTargets(
  node: NodeJson,
  refer: (href: string) => string | null,
  related: (links: RelatedLink[]) => RelatedLink[] = (links) => links,
): NodeJson {
  if (node.type === 'relatedLinkBlock') {
    const { links } = RelatedLinkBlockAttributes.parse(node.attrs)
    return { ...node, attrs: { ...node.attrs, links: related(links) } }
  }
  const href = linkOf(node)
  const led = href === null ? node : withLink(node, refer(href))
  if (!led.content) return led
  return { ...led, content: led.content.map((child) => withTargets(child, refer, related)) }
}

function withIds(links: RelatedLink[], ids: Map<string, string>): RelatedLink[] {
  return links.map((link) => {
    if (link.target.kind === 'post') return link
    const { url } = link.target
    const postId = ids.get(url)
    if (postId !== undefined) return { ...link, target: { kind: 'post', postId } }
    return { ...link, target: { kind: 'url', url: tidied(url) } }
  })
}

function urlOfTarget({ target }: RelatedLink): string[] {
  return target.kind === 'url' ? [target.url] : []
}
