import type { BreadcrumbList, FAQPage, Graph, NewsArticle, Organization, Person } from 'schema-dts'
import { type AnsweredQuestion, answeredQuestions } from '@/content/questions/read'
import type {
  ArticleView,
  AuthorProfile,
  ListView,
  NameLink,
  SiteFrame,
} from '@/domain/reading/views'
import { descriptionOf } from './description'
import type { ListSubject } from './metadata'
import { monthName } from './monthName'
import { folderOf, pictureUrl } from './Picture'

/** https://developers.google.com/search/docs/appearance/structured-data/article */
export function articleStructuredData(
  article: ArticleView,
  site: SiteFrame,
  siteUrl: string,
): Graph {
  const questions = answeredQuestions(article.body)
  return graph(
    newsArticle(article, site, siteUrl),
    breadcrumbs(
      [
        home(site),
        ...(article.section ? [article.section] : []),
        crumb(article.title, article.href),
      ],
      siteUrl,
    ),
    ...article.authors.map((author) => person(author, siteUrl)),
    ...(questions.length > 0 ? [faqPage(questions, siteUrl + article.href)] : []),
  )
}

export function listStructuredData(
  subject: ListSubject,
  list: ListView,
  site: SiteFrame,
  siteUrl: string,
): Graph {
  const { href, name } = subject
  return graph(
    {
      '@type': 'CollectionPage',
      '@id': siteUrl + list.href,
      url: siteUrl + list.href,
      name: name || site.name,
      isPartOf: { '@type': 'WebSite', name: site.name, url: `${siteUrl}/` },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: list.cards.map((card, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: siteUrl + card.href,
        })),
      },
    },
    ...breadcrumbsOfList(href === '/' ? [] : [crumb(name, href)], list, site, siteUrl),
  )
}

export function authorStructuredData(
  author: AuthorProfile,
  list: ListView,
  site: SiteFrame,
  siteUrl: string,
): Graph {
  return graph(
    {
      '@type': 'ProfilePage',
      '@id': siteUrl + list.href,
      url: siteUrl + list.href,
      mainEntity: person(author, siteUrl),
    },
    ...breadcrumbsOfList([author], list, site, siteUrl),
  )
}

function graph(...things: Graph['@graph'][number][]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

function newsArticle(article: ArticleView, site: SiteFrame, siteUrl: string): NewsArticle {
  const url = siteUrl + article.href
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    headline: article.title,
    description: descriptionOf(article),
    inLanguage: 'en',
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    ...(article.authors.length > 0 && {
      author: article.authors.map((author) => ({ '@id': personId(author, siteUrl) })),
    }),
    publisher: organization(site, siteUrl),
    ...(article.hero && {
      image: [
        `${siteUrl}${folderOf(article.hero)}/social.jpg`,
        siteUrl + pictureUrl(article.hero, Math.max(...article.hero.widths)),
      ],
    }),
    ...(article.section && { articleSection: article.section.name }),
    ...(article.tags.length > 0 && { keywords: article.tags.map((tag) => tag.name) }),
  }
}

/** https://developers.google.com/search/docs/appearance/structured-data/faqpage */
function faqPage(questions: AnsweredQuestion[], url: string): FAQPage {
  return {
    '@type': 'FAQPage',
    '@id': `${url}#questions`,
    isPartOf: { '@id': `${url}#article` },
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}

function organization(site: SiteFrame, siteUrl: string): Organization {
  return { '@type': 'Organization', name: site.name, url: `${siteUrl}/` }
}

function person(author: AuthorProfile, siteUrl: string): Person {
  return {
    '@type': 'Person',
    '@id': personId(author, siteUrl),
    name: author.name,
    url: siteUrl + author.href,
    ...(author.bio && { description: author.bio }),
    ...(author.avatar && {
      image: siteUrl + pictureUrl(author.avatar, Math.max(...author.avatar.widths)),
    }),
    ...(author.links.length > 0 && { sameAs: author.links.map((link) => link.url) }),
  }
}

function personId(author: NameLink, siteUrl: string) {
  return `${siteUrl}${author.href}#person`
}

type Crumb = Pick<NameLink, 'name' | 'href'>

function breadcrumbs(crumbs: Crumb[], siteUrl: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteUrl + href,
    })),
  }
}

/** The home page itself is the way to nothing. */
function breadcrumbsOfList(subject: Crumb[], list: ListView, site: SiteFrame, siteUrl: string) {
  const month = monthName(list)
  const crumbs = [...subject, ...(month ? [crumb(month, list.href)] : [])]
  return crumbs.length === 0 ? [] : [breadcrumbs([home(site), ...crumbs], siteUrl)]
}

function home(site: SiteFrame): Crumb {
  return crumb(site.name, '/')
}

function crumb(name: string, href: string): Crumb {
  return { name, href }
}
