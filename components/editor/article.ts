import type { DocumentJson } from '@/content/document'
import type { PostContent } from '@/domain/posts/content'
import type { Picture } from '@/domain/reading/views'

/** Something that the article names, as the screen shows it. */
export type Named = { id: string; name: string }

/** All of an article but its body, with the names and the picture of what it refers to. */
export type Fields = Omit<PostContent, 'body' | 'tagIds' | 'authorIds' | 'heroId'> & {
  tags: Named[]
  authors: Named[]
  hero: Picture | null
}

/** An article as it stands in the editor. */
export type Draft = { fields: Fields; body: DocumentJson }

export function contentOf({ fields, body }: Draft): PostContent {
  const { tags, authors, hero, ...texts } = fields
  return {
    ...texts,
    body,
    tagIds: tags.map(({ id }) => id),
    authorIds: authors.map(({ id }) => id),
    heroId: hero?.id ?? null,
  }
}

/**
 * The document without the empty paragraph that the editor keeps at its end to write on in: opening
 * an article must not change it.
 */
export function withoutRoomToWrite(document: DocumentJson): DocumentJson {
  const content = document.content ?? []
  const last = content.at(-1)
  const isRoom = last?.type === 'paragraph' && !last.content && content.length > 1
  return isRoom ? { ...document, content: content.slice(0, -1) } : document
}
