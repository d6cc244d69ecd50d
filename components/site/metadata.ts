import type { Metadata } from 'next'
import type { ArticleView, AuthorProfile, ListView, SiteFrame } from '@/domain/reading/views'
import { descriptionOf, opening } from './description'
import { monthName } from './monthName'
import { folderOf, pictureUrl } from './Picture'

/** What a list is a list of. The home page's has no name of its own. */
export type ListSubject = { name: string; description: string; href: string }

export function articleMetadata(article: ArticleView, site: SiteFrame, siteUrl: string): Metadata {
  const title = article.seoTitle || article.title
  const description = descriptionOf(article)
  const url = siteUrl + article.href
  return {
    title: `${title} | ${site.name}`,
    description,
    alternates: { canonical: url },
    authors: article.authors.map((author) => ({ name: author.name, url: siteUrl + author.href })),
    robots: bigPictures,
    openGraph: {
      type: 'article',
      title,
      description,
      url,
      siteName: site.name,
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: (article.updatedAt ?? article.publishedAt).toISOString(),
      authors: article.authors.map((author) => siteUrl + author.href),
      tags: article.tags.map((tag) => tag.name),
      ...(article.section && { section: article.section.name }),
      ...(article.hero && {
        images: [
          {
            url: `${siteUrl}${folderOf(article.hero)}/social.jpg`,
            width: 1200,
            height: 630,
            alt: article.hero.alt,
          },
        ],
      }),
    },
    twitter: { card: article.hero ? 'summary_large_image' : 'summary', title, description },
  }
}

export function listMetadata(
  subject: ListSubject,
  list: ListView,
  site: SiteFrame,
  siteUrl: string,
): Metadata {
  const title = listTitle(subject, list, site)
  const url = siteUrl + list.href
  const description = subject.description || describeList(subject, list, site)
  return {
    title,
    description,
    alternates: { canonical: url },
    pagination: {
      previous: list.newer && siteUrl + list.newer,
      next: list.older && siteUrl + list.older,
    },
    robots: bigPictures,
    openGraph: { type: 'website', title, url, siteName: site.name, description },
    twitter: { card: 'summary', title, description },
  }
}

export function authorMetadata(
  author: AuthorProfile,
  list: ListView,
  site: SiteFrame,
  siteUrl: string,
): Metadata {
  const subject = { name: author.name, description: author.bio, href: author.href }
  const metadata = listMetadata(subject, list, site, siteUrl)
  if (author.avatar === null) return metadata
  const avatar = siteUrl + pictureUrl(author.avatar, Math.max(...author.avatar.widths))
  return {
    ...metadata,
    openGraph: { ...metadata.openGraph, type: 'profile', images: [avatar] },
  }
}

/** A list of which nobody said anything is known by what it begins with. */
function describeList({ name }: ListSubject, { cards }: ListView, site: SiteFrame) {
  const titles = cards.slice(0, 3).map(({ title }) => title)
  const about = name ? `${name} on ${site.name}` : site.name
  return titles.length > 0 ? opening(`${about}: ${titles.join(' · ')}`) : about
}

/** Lets search engines show the hero at full size, without which they show a stamp or nothing. */
const bigPictures = { index: true, follow: true, 'max-image-preview': 'large' } as const

function listTitle({ name }: ListSubject, list: ListView, site: SiteFrame) {
  const title = [name, monthName(list)].filter(Boolean).join(', ')
  if (title) return `${title} | ${site.name}`
  return site.tagline ? `${site.name}: ${site.tagline}` : site.name
}
