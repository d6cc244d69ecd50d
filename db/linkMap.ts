import { asc, eq, gt, sql } from 'drizzle-orm'
import { db, transaction } from './client'
import { articleLinks, cacheTags, posts, sectionLinks, sections } from './schema'

export type SectionLinks = { fromId: string; toId: string; links: number }

/** The last of the next so many articles that readers may open; null where there are no more. */
export async function lastOfNextArticles(after: string, limit: number): Promise<string | null> {
  const { postId, isVisible } = articleLinks
  const next = db()
    .select({ postId })
    .from(articleLinks)
    .where(sql`${gt(postId, after)} and ${isVisible}`)
    .orderBy(asc(postId))
    .limit(limit)
  const row = db().get<{ last: string | null }>(
    sql`select max(post_id) as last from (${next.getSQL()})`,
  )
  return row.last
}

/**
 * How many links lead from the articles after the one up to the other to articles of each section:
 * those of their documents, and those of the shared blocks that they place. Only articles that
 * readers may open count, and none links to itself.
 */
export async function countLinksOf(after: string, last: string): Promise<SectionLinks[]> {
  return db().all<SectionLinks>(sql`
    with articles as materialized (
      select post_id, section_id from article_links
      where post_id > ${after} and post_id <= ${last} and is_visible),
    links as (
      select articles.post_id, articles.section_id, target_post_id as target_id
      from articles
      join post_references r on r.post_id = articles.post_id and r.copy = 'live'
      where target_post_id is not null
      union all
      select articles.post_id, articles.section_id, l.post_id
      from articles
      join post_references r on r.post_id = articles.post_id and r.copy = 'live'
      join related_link_blocks b on b.id = r.target_block_id and b.trashed_at is null
      join related_links l on l.block_id = b.id
      where l.post_id is not null)
    select coalesce(links.section_id, '') as fromId, coalesce(target.section_id, '') as toId,
      count(*) as links
    from links
    join article_links target on target.post_id = links.target_id and target.is_visible
    where target.post_id <> links.post_id
    group by 1, 2`)
}

export async function saveSectionLinks(rows: SectionLinks[], countedAt: Date) {
  await transaction(async (tx) => {
    tx.delete(sectionLinks).run()
    for (const row of rows) {
      tx.insert(sectionLinks)
        .values({ ...row, countedAt })
        .run()
    }
  })
}

export async function findSectionLinks() {
  return db().select().from(sectionLinks).all()
}

/** The sections in the site's order, with how many articles readers may open in each. */
export async function sectionSizes() {
  const counted = db().all<{ id: string; articles: number }>(sql`
    select coalesce(section_id, '') as id, count(*) as articles
    from article_links where is_visible group by section_id`)
  const articles = new Map(counted.map((row) => [row.id, row.articles]))
  const named = db()
    .select({ id: sections.id, name: sections.name })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.name))
    .all()
  return {
    sections: named.map((section) => ({ ...section, articles: articles.get(section.id) ?? 0 })),
    withoutSection: articles.get('') ?? 0,
  }
}

/** Grows with each change that readers see. */
export async function lastChange(): Promise<number> {
  return db().get<{ n: number }>(
    sql`select coalesce(max(${cacheTags.number}), 0) as n from ${cacheTags}`,
  ).n
}

/** An article in the middle of its neighbourhood. */
export async function findCentre(postId: string) {
  const row = db()
    .select({
      id: posts.id,
      title: posts.title,
      status: posts.status,
      trashedAt: posts.trashedAt,
      publishedAt: posts.publishedAt,
      section: sections.name,
    })
    .from(posts)
    .leftJoin(sections, eq(sections.id, posts.sectionId))
    .where(eq(posts.id, postId))
    .get()
  return row ?? null
}
