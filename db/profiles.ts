import { asc, eq, inArray } from 'drizzle-orm'
import type { AuthorProfile, NameLink, SiteFrame } from '@/domain/reading/views'
import { db } from './client'
import { picturesById } from './media'
import { authors, sections, siteSettings, tags } from './schema'

/** What readers see of authors, sections, tags and the site itself. */

/** In the order of `ids`. */
export async function authorProfiles(ids: string[]): Promise<AuthorProfile[]> {
  const rows = db().select().from(authors).where(inArray(authors.id, ids)).all()
  const avatars = await picturesById(rows.flatMap((row) => row.avatarId ?? []))
  const profiles = rows.map(({ id, name, slug, bio, links, avatarId }) => ({
    id,
    name,
    href: `/author/${slug}`,
    bio,
    links,
    avatar: avatars.get(avatarId ?? '') ?? null,
  }))
  return ids.flatMap((id) => profiles.find((profile) => profile.id === id) ?? [])
}

export async function authorIdAt(slug: string): Promise<string | null> {
  const row = db().select({ id: authors.id }).from(authors).where(eq(authors.slug, slug)).get()
  return row?.id ?? null
}

export async function sectionAt(
  slug: string,
): Promise<(NameLink & { description: string }) | null> {
  const row = db().select().from(sections).where(eq(sections.slug, slug)).get()
  return row ? { ...sectionLink(row), description: row.description } : null
}

export async function tagAt(slug: string): Promise<NameLink | null> {
  const row = db().select().from(tags).where(eq(tags.slug, slug)).get()
  return row ? tagLink(row) : null
}

export async function sectionWithId(id: string): Promise<NameLink | null> {
  const row = db().select().from(sections).where(eq(sections.id, id)).get()
  return row ? sectionLink(row) : null
}

/** By name. */
export async function tagLinks(ids: string[]): Promise<NameLink[]> {
  const rows = db().select().from(tags).where(inArray(tags.id, ids)).orderBy(asc(tags.name)).all()
  return rows.map(tagLink)
}

export async function siteFrame(): Promise<SiteFrame> {
  const settings = db().select().from(siteSettings).get()
  const rows = db()
    .select()
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.name))
    .all()
  return {
    name: settings?.name ?? 'Throughline',
    tagline: settings?.tagline ?? '',
    sections: rows.map(sectionLink),
    countsLinks: settings?.countsLinks ?? true,
  }
}

function sectionLink({ id, name, slug }: typeof sections.$inferSelect): NameLink {
  return { id, name, href: `/section/${slug}` }
}

function tagLink({ id, name, slug }: typeof tags.$inferSelect): NameLink {
  return { id, name, href: `/tag/${slug}` }
}
