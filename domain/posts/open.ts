import { type Actor, authorise, isAllowed } from '@/auth/policy'
import { picturesById } from '@/db/media'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { authorProfiles, tagLinks } from '@/db/profiles'
import type { PostContent } from './content'
import { contentOf, isVisibleToReaders } from './live'
import { ownsPost } from './own'

/** What the editor opens: the working draft, else the post's own content; null if there is none. */
export async function openPost(actor: Actor, postId: string) {
  const post = await findPost(postId)
  if (!post) {
    authorise(actor, 'posts.open', { owns: true })
    return null
  }
  const owns = await ownsPost(actor, post)
  authorise(actor, 'posts.open', { owns })
  const draft = await findWorkingDraft(postId)
  const content: PostContent = draft?.content ?? contentOf(post)
  return {
    post: {
      id: post.id,
      status: post.status,
      version: post.version,
      slug: post.slug,
      publishedAt: post.publishedAt,
      updatedAt: post.updatedAt,
      savedAt: post.savedAt,
      trashedAt: post.trashedAt,
      isVisibleToReaders: isVisibleToReaders(post),
      hasWorkingDraft: draft !== null,
      mayPublish: isAllowed(actor, 'posts.publish', owns),
      mayChangeLinks: isAllowed(actor, 'relatedLinks.changeLinks'),
    },
    content,
    named: await whatItNames(content),
  }
}

/** What the details of the article say of what they refer to. */
export async function whatItNames({ authorIds, tagIds, heroId }: PostContent) {
  const [authors, tags, pictures] = await Promise.all([
    authorProfiles(authorIds),
    tagLinks(tagIds),
    picturesById(heroId ? [heroId] : []),
  ])
  return {
    authors: authors.map(({ id, name }) => ({ id, name })),
    tags: tagIds.flatMap((id) => tags.find((tag) => tag.id === id) ?? []),
    hero: pictures.get(heroId ?? '') ?? null,
  }
}

export type OpenedPost = NonNullable<Awaited<ReturnType<typeof openPost>>>
