import { type SQL, sql } from 'drizzle-orm'
import { db } from './client'
import type { posts, referenceKinds } from './schema'

export type LinkKind = Exclude<(typeof referenceKinds)[number], 'media'>

export type Neighbour = {
  id: string
  title: string
  status: (typeof posts.$inferSelect)['status']
  isTrashed: boolean
  section: string | null
  /** In which ways the one links to the other. */
  kinds: LinkKind[]
}

/** More are not looked through, so that an article to which all link is drawn as fast as others. */
export const mostLinks = 2000

/** The articles that readers may open and that link to this one, the newest first. */
export async function neighboursBefore(postId: string, limit: number) {
  return neighbours(
    sql`
      select r.post_id as id, r.kind from post_references r
      join article_links a on a.post_id = r.post_id and a.is_visible
      where r.target_post_id = ${postId} and r.copy = 'live'
      union all
      select r.post_id, 'placement' from related_links l
      join related_link_blocks b on b.id = l.block_id and b.trashed_at is null
      join post_references r on r.target_block_id = b.id and r.copy = 'live'
      join article_links a on a.post_id = r.post_id and a.is_visible
      where l.post_id = ${postId}`,
    postId,
    limit,
  )
}

/** The articles to which that copy of this one links, the newest first. */
export async function neighboursAfter(postId: string, copy: 'live' | 'working', limit: number) {
  return neighbours(
    sql`
      select r.target_post_id as id, r.kind from post_references r
      where r.post_id = ${postId} and r.copy = ${copy} and r.target_post_id is not null
      union all
      select l.post_id, 'placement' from post_references r
      join related_link_blocks b on b.id = r.target_block_id and b.trashed_at is null
      join related_links l on l.block_id = b.id
      where r.post_id = ${postId} and r.copy = ${copy} and l.post_id is not null`,
    postId,
    limit,
  )
}

type Row = Omit<Neighbour, 'kinds' | 'isTrashed'> & { isTrashed: number; kinds: string }

function neighbours(links: SQL, except: string, limit: number) {
  const looked = sql`select * from (${links}) where id <> ${except} limit ${mostLinks}`
  const { total, links: count } = db().get<{ total: number; links: number }>(
    sql`select count(distinct id) as total, count(*) as links from (${looked})`,
  )
  const rows = db().all<Row>(sql`
    select p.id, p.title, p.status, p.trashed_at is not null as isTrashed, s.name as section, kinds
    from (select id, group_concat(distinct kind) as kinds from (${looked}) group by id) found
    join posts p on p.id = found.id
    left join sections s on s.id = p.section_id
    order by p.published_at desc, p.id desc limit ${limit}`)
  return { total, isMore: count === mostLinks, shown: rows.map(asNeighbour) }
}

function asNeighbour({ isTrashed, kinds, ...row }: Row): Neighbour {
  const found = kinds.split(',')
  return {
    ...row,
    isTrashed: isTrashed === 1,
    kinds: (['text', 'related', 'placement'] as const).filter((kind) => found.includes(kind)),
  }
}
