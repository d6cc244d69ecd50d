import { and, eq, inArray, sql } from 'drizzle-orm'
import { framed } from '@/content/image/framing'
import type { Card, NameLink, Picture } from '@/domain/reading/views'
import { db } from '../client'
import { cropsOf, withCrops } from '../media'
import { heroFramings, media, posts, sections } from '../schema'
import { type Byline, bylinesOf } from './bylines'
import type { StoredPost } from './find'

/** The cards of those of the posts that readers may see, by their id. */
export async function publishedCards(ids: string[]): Promise<Map<string, Card>> {
  const bylines = await bylinesOf(ids)
  const rows = db()
    .select({
      id: posts.id,
      slug: posts.slug,
      title: posts.title,
      standfirst: posts.standfirst,
      heroFraming: heroFramings.framing,
      publishedAt: posts.publishedAt,
      hero: { id: media.id, width: media.width, height: media.height, widths: media.widths },
      section: { id: sections.id, name: sections.name, slug: sections.slug },
    })
    .from(posts)
    .leftJoin(heroFramings, eq(heroFramings.postId, posts.id))
    .leftJoin(media, eq(media.id, posts.heroId))
    .leftJoin(sections, eq(sections.id, posts.sectionId))
    .where(
      and(
        inArray(posts.id, ids),
        // With the plus signs, for SQLite would rather walk an index of all that is published.
        sql`+${posts.status} = 'published'`,
        sql`+${posts.trashedAt} is null`,
        sql`+${posts.publishedAt} is not null`,
      ),
    )
    .all()
  const crops = await cropsOf(
    rows.flatMap(({ hero, heroFraming }) => (heroFraming?.crop && hero?.id) || []),
  )
  const cards = rows.flatMap((row): Card[] => {
    const { id, title, standfirst, publishedAt, hero, section } = row
    // The condition above says so already; the column's type does not.
    if (publishedAt === null) return []
    return [
      {
        id,
        href: `/${row.slug}`,
        title,
        standfirst,
        hero: hero && heroOf(hero, row, crops),
        section: section && {
          id: section.id,
          name: section.name,
          href: `/section/${section.slug}`,
        },
        authors: (bylines.get(id) ?? []).map(authorLink),
        publishedAt,
      },
    ]
  })
  return new Map(cards.map((card) => [card.id, card]))
}

type Framed = Pick<StoredPost, 'heroFraming'>
type Files = Pick<Picture, 'id' | 'width' | 'height' | 'widths'>

/** The headline beside it says all: a card shows no words of its picture. */
function heroOf(files: Files, row: Framed, crops: Awaited<ReturnType<typeof cropsOf>>): Picture {
  const texts = { alt: '', caption: '', credit: '' }
  return framed(withCrops({ ...files, ...texts }, crops), row.heroFraming)
}

function authorLink({ id, name, slug }: Byline): NameLink {
  return { id, name, href: `/author/${slug}` }
}
