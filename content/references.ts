import { type DocumentJson, walk } from './document'
import { parts } from './parts'

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
    for (const { type, attrs = {} } of [...(node.marks ?? []), node]) {
      const found = referencesIn.get(type)?.(attrs)
      for (const id of found?.postIds ?? []) postIds.add(id)
      for (const id of found?.blockIds ?? []) blockIds.add(id)
      for (const id of found?.mediaIds ?? []) mediaIds.add(id)
      for (const url of found?.urls ?? []) urls.add(url)
    }
  })
  return {
    postIds: [...postIds],
    blockIds: [...blockIds],
    mediaIds: [...mediaIds],
    urls: [...urls],
  }
}

const referencesIn = new Map(parts.flatMap(({ references }) => Object.entries(references ?? {})))
