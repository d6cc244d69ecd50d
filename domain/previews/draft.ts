import { findWorkingDraft, type StoredPost } from '@/db/posts/find'
import { isVisibleToReaders, type LivePost } from '../posts/live'
import { showArticle } from '../reading/article'
import type { ArticleView } from '../reading/views'
import { currentContent } from '../revisions/version'
import { slugFor } from '../slug'

/** An article as readers would get it if it were published now. */
export type Draft = { article: ArticleView; version: number; news: News }

/** What of it readers do not see yet. */
type News = 'everything' | 'changes' | 'nothing'

export async function readDraft(post: StoredPost): Promise<Draft> {
  const news = await newsOf(post)
  const { view } = await showArticle(await asIfPublished(post, news))
  return { article: view, version: post.version, news }
}

async function newsOf(post: StoredPost): Promise<News> {
  if (!isVisibleToReaders(post)) return 'everything'
  return (await findWorkingDraft(post.id)) ? 'changes' : 'nothing'
}

/** With the dates that `publishPost` would give it. */
async function asIfPublished(post: StoredPost, news: News): Promise<LivePost> {
  const content = await currentContent(post)
  const now = new Date()
  return {
    ...post,
    ...content,
    slug: content.slug || slugFor(content.title),
    publishedAt: post.publishedAt ?? now,
    updatedAt: news === 'nothing' ? post.updatedAt : post.publishedAt && now,
  }
}
