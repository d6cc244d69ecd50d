import type { Actor } from '@/auth/policy'
import { transaction } from '@/db/client'
import { findPost } from '@/db/posts/find'
import { writeState } from '@/db/posts/write'
import { createPost, publishPost, saveDraft, unpublishPost } from '@/domain/posts'
import type { PostContent } from '@/domain/posts/content'
import type { DemoArticle } from '../article'
import { articles } from '../articles'
import { pictures } from '../artwork/pictures'
import type { Staff } from '../fill'
import { authors } from '../people'
import { documentOf, type Ids, idOf } from '../resolve'
import { done } from '../result'
import { credit } from '../writing'

/** Articles point to each other, so all of them must be there before any is written. */
export async function addEmptyPosts(staff: Staff, ids: Ids) {
  for (const article of articles.toReversed()) {
    const { id } = await createPost(writerOf(article, staff))
    ids.set(`post:${article.key}`, id)
  }
}

/** Oldest first, as they were published. */
export async function writePosts(staff: Staff, ids: Ids) {
  for (const article of articles.toReversed()) await writePost(article, staff, ids)
  console.log(`  ${articles.length} articles`)
}

async function writePost(article: DemoArticle, staff: Staff, ids: Ids) {
  const postId = idOf(ids, `post:${article.key}`)
  const writer = writerOf(article, staff)
  const content = contentOf(article, ids)
  await save(writer, postId, content)
  if (article.status === 'draft') return
  done(await publishPost(staff.editor, { postId, baseVersion: await versionOf(postId) }))
  await setDates(postId, article)
  if (article.status === 'archived') done(await unpublishPost(staff.editor, { postId }))
  if (article.status === 'published' && article.workingDraft) {
    const { standfirst, body } = article.workingDraft
    await save(writer, postId, { ...content, standfirst, body: documentOf(body, ids) })
  }
}

async function save(writer: Actor, postId: string, content: PostContent) {
  done(await saveDraft(writer, { postId, baseVersion: await versionOf(postId), content }))
}

/** The newsroom's own clock can't be turned back, so the dates are written by hand. */
async function setDates(postId: string, article: Exclude<DemoArticle, { status: 'draft' }>) {
  const publishedAt = daysAgo(article.publishedDaysAgo)
  const updatedDays = article.status === 'published' ? article.updatedDaysAgo : undefined
  const updatedAt = updatedDays === undefined ? null : daysAgo(updatedDays)
  await transaction(async (tx) => {
    await writeState(tx, postId, { publishedAt, updatedAt, savedAt: updatedAt ?? publishedAt })
  })
}

function contentOf(article: DemoArticle, ids: Ids): PostContent {
  return {
    title: article.title,
    standfirst: article.standfirst,
    body: documentOf(article.body, ids),
    slug: '',
    sectionId: idOf(ids, `section:${article.section}`),
    tagIds: article.tags.map((key) => idOf(ids, `tag:${key}`)),
    authorIds: article.authors.map((key) => idOf(ids, `author:${key}`)),
    heroId: idOf(ids, `media:${article.hero}`),
    heroAlt: pictures[article.hero].alt,
    heroCaption: article.heroCaption,
    heroCredit: credit,
    heroFraming: null,
    seoTitle: '',
    seoDescription: article.seoDescription ?? '',
  }
}

/** Guests don't log in: the contributor writes their drafts down. */
function writerOf({ authors: [first] }: DemoArticle, staff: Staff): Actor {
  const byline = authors.find(({ key }) => key === first)
  return staff[byline?.user ?? 'contributor']
}

async function versionOf(postId: string) {
  return (await findPost(postId))?.version ?? 0
}

function daysAgo(days: number) {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000)
}
