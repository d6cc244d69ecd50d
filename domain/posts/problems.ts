import { referencesOf } from '@/content/references'
import type { Tx } from '@/db/client'
import { missingIds, slugIsTaken } from '@/db/posts/checks'
import type { PostContent } from './content'

/** Why a post could not be saved or published; `fields` names where the person should look. */
export type Problem = {
  ok: false
  error:
    | 'not-found'
    | 'in-trash'
    | 'slug-taken'
    | 'former-slug'
    | 'too-many-links'
    | 'unknown-reference'
    | 'incomplete'
    | 'checks'
    | 'not-published'
  message: string
  fields?: Record<string, string>
  /** What to publish with, so that it happens all the same. */
  takesSlugOf?: string
}

export const notFound: Problem = {
  ok: false,
  error: 'not-found',
  message: 'This article does not exist any more.',
}

export const inTrash: Problem = {
  ok: false,
  error: 'in-trash',
  message: 'This article is in the trash. Restore it first.',
}

/** Each is looked up whenever the page is rendered. */
const maxReferences = 300

/** What stands against saving the content, or null. */
export async function problemOf(
  tx: Tx,
  postId: string,
  content: PostContent,
): Promise<Problem | null> {
  if (content.slug !== '' && (await slugIsTaken(tx, content.slug, postId))) {
    return slugTaken(content.slug)
  }
  const { postIds, blockIds, mediaIds, urls } = referencesOf(content.body)
  if (postIds.length + blockIds.length + mediaIds.length + urls.length > maxReferences) {
    return {
      ok: false,
      error: 'too-many-links',
      message: `An article has at most ${maxReferences} links and pictures. Remove some of them.`,
    }
  }
  const missing = await missingIds(tx, content)
  if (missing.length === 0) return null
  return {
    ok: false,
    error: 'unknown-reference',
    message: 'Something that this article names does not exist any more. Choose again.',
    fields: Object.fromEntries(missing.map((field) => [field, 'This does not exist any more.'])),
  }
}

function slugTaken(slug: string): Problem {
  const message = `Another article has the slug “${slug}”. Choose another.`
  return { ok: false, error: 'slug-taken', message, fields: { slug: message } }
}
