import type { StoredPost } from '@/db/posts/find'

/** A post as readers see it. */
export type LivePost = StoredPost & { slug: string; publishedAt: Date }

type State = Pick<StoredPost, 'status' | 'trashedAt' | 'publishedAt'>

/** Whether readers may open the post. */
export function isVisibleToReaders<Post extends State>(
  post: Post,
): post is Post & { slug: string; publishedAt: Date } {
  return post.status === 'published' && post.trashedAt === null && post.publishedAt !== null
}

/** The content in the post's own row: the live copy, where it is published. */
export function contentOf(post: StoredPost) {
  return {
    title: post.title,
    standfirst: post.standfirst,
    body: post.body,
    slug: post.slug ?? '',
    sectionId: post.sectionId,
    tagIds: post.tagIds,
    authorIds: post.authorIds,
    heroId: post.heroId,
    heroAlt: post.heroAlt,
    heroCaption: post.heroCaption,
    heroCredit: post.heroCredit,
    heroFraming: post.heroFraming,
    seoTitle: post.seoTitle,
    seoDescription: post.seoDescription,
  }
}
