import { type DocumentJson, walk } from './document'
import { ImageAttributes } from './image/node'
import { postIdIn } from './link/reference'
import { RelatedLinkBlockAttributes } from './relatedLinkBlock/block'

/** What a document refers to, each id and URL once. */
export type References = {
  postIds: string[]
  blockIds: string[]
  mediaIds: string[]
  urls: string[]
}

export function referencesOf(document: DocumentJson): References {
  const postIds = new Set<string>()
  const blockIds = new Set<string>()
  const mediaIds = new Set<string>()
  const urls = new Set<string>()
  walk(document, (node) => {
    for (const mark of node.marks ?? []) {
      if (mark.type !== 'link' || typeof mark.attrs?.href !== 'string') continue
      const postId = postIdIn(mark.attrs.href)
      if (postId) postIds.add(postId)
      else urls.add(mark.attrs.href)
    }
    if (node.type === 'image') mediaIds.add(ImageAttributes.parse(node.attrs).mediaId)
    if (node.type === 'relatedLinkBlock') {
      const { sharedBlockId, links } = RelatedLinkBlockAttributes.parse(node.attrs)
      if (sharedBlockId) blockIds.add(sharedBlockId)
      for (const { target } of links) {
        if (target.kind === 'post') postIds.add(target.postId)
        else urls.add(target.url)
      }
    }
  })
  return {
    postIds: [...postIds],
    blockIds: [...blockIds],
    mediaIds: [...mediaIds],
    urls: [...urls],
  }
}
