/** What readers can open on the site of `seedReading.ts`, one page of each kind. */
export const article = '/is-ballet-street-coming-back'

const articleTitle =
  'Is Ballet Street Coming Back for a Third Season, or Was That Donaudampfschifffahrt All?'
const sectionText = 'Series and films, and where they can be seen.'
const bio = 'Ada Lund has watched television for a living since 2009.'

export type PublicPage = {
  path: string
  heading: string
  title: string
  description: string
  ogType: string
  /** What shared links show of its picture. */
  card: string
  image: string | null
  /** The kinds of things that the structured data speaks of. */
  things: string[]
}

const now = new Date().toISOString()
const month = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
}).format(new Date(now))

export const publicPages: PublicPage[] = [
  {
    path: '/',
    heading: 'The Answer',
    title: 'The Answer: Questions, answered',
    description: 'Questions, answered',
    ogType: 'website',
    card: 'summary',
    image: null,
    things: ['CollectionPage'],
  },
  {
    path: `/${now.slice(0, 7).replace('-', '/')}`,
    heading: month,
    title: `${month} | The Answer`,
    description: 'Questions, answered',
    ogType: 'website',
    card: 'summary',
    image: null,
    things: ['CollectionPage', 'BreadcrumbList'],
  },
  {
    path: article,
    heading: articleTitle,
    title: `${articleTitle} | The Answer`,
    description: 'The makers have said what they know. It is less than one would like.',
    ogType: 'article',
    card: 'summary_large_image',
    image: 'social.jpg',
    things: ['NewsArticle', 'BreadcrumbList', 'Person', 'Person'],
  },
  {
    path: '/author/ada-lund',
    heading: 'Ada Lund',
    title: 'Ada Lund | The Answer',
    description: bio,
    ogType: 'profile',
    card: 'summary',
    image: '300.webp',
    things: ['ProfilePage', 'BreadcrumbList'],
  },
  {
    path: '/section/television',
    heading: 'Television',
    title: 'Television | The Answer',
    description: sectionText,
    ogType: 'website',
    card: 'summary',
    image: null,
    things: ['CollectionPage', 'BreadcrumbList'],
  },
  {
    path: '/tag/streaming',
    heading: 'Streaming',
    title: 'Streaming | The Answer',
    description: `Streaming on The Answer: ${articleTitle} · Question 25? · Question 24?`,
    ogType: 'website',
    card: 'summary',
    image: null,
    things: ['CollectionPage', 'BreadcrumbList'],
  },
]

/** Every kind of page, also the one that says that there is none. */
export const allPaths = [...publicPages.map(({ path }) => path), '/nothing-here']
