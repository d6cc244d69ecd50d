import { type DocumentJson, walk } from './document'
import { parts } from './parts'

/** What links lead to, each id and URL once. */
export type LinkTargets = { postIds: string[]; urls: string[] }

/** What one node or mark refers to. Its own links are of the running text, unless it says otherwise. */
export type FoundReferences = Partial<
  LinkTargets & { related: LinkTargets; blockIds: string[]; mediaIds: string[] }
>

/** What a document refers to, each id and URL once. */
export type References = {
  /** Of all links together. */
  postIds: string[]
  urls: string[]
  text: LinkTargets
  /** Of the related links that the document itself holds. */
  related: LinkTargets
  /** The shared blocks that it places. */
  blockIds: string[]
  mediaIds: string[]
}

export function referencesOf(document: DocumentJson): References {
  const text = noTargets()
  const related = noTargets()
  const blockIds = new Set<string>()
  const mediaIds = new Set<string>()
  walk(document, (node) => {
    for (const { type, attrs = {} } of [...(node.marks ?? []), node]) {
      const found = referencesIn.get(type)?.(attrs)
      if (!found) continue
      note(text, found)
      note(related, found.related ?? {})
      for (const id of found.blockIds ?? []) blockIds.add(id)
      for (const id of found.mediaIds ?? []) mediaIds.add(id)
    }
  })
  return {
    postIds: [...new Set([...text.postIds, ...related.postIds])],
    urls: [...new Set([...text.urls, ...related.urls])],
    text: listed(text),
    related: listed(related),
    blockIds: [...blockIds],
    mediaIds: [...mediaIds],
  }
}

const referencesIn = new Map(parts.flatMap(({ references }) => Object.entries(references ?? {})))

type TargetSets = { postIds: Set<string>; urls: Set<string> }

function noTargets(): TargetSets {
  return { postIds: new Set(), urls: new Set() }
}

function note(targets: TargetSets, { postIds = [], urls = [] }: Partial<LinkTargets>) {
  for (const id of postIds) targets.postIds.add(id)
  for (const url of urls) targets.urls.add(url)
}

function listed({ postIds, urls }: TargetSets): LinkTargets {
  return { postIds: [...postIds], urls: [...urls] }
}
