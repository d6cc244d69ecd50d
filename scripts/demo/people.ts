import type { Role } from '@/auth/policy'
import type { ProfileLink } from '@/db/schema/taxonomy'
import type { AuthorKey } from './keys'

/** Everybody of the demo logs in with it; it is printed at the start. */
export const demoPassword = 'throughline-demo'

type DemoUser = { email: string; name: string; role: Role }

export const users = {
  admin: { email: 'admin@example.com', name: 'Ada Merrick', role: 'admin' },
  editor: { email: 'editor@example.com', name: 'Jonah Wills', role: 'editor' },
  author: { email: 'author@example.com', name: 'Halina Brodie', role: 'author' },
  contributor: { email: 'contributor@example.com', name: 'Sam Okoro', role: 'contributor' },
} satisfies Record<Role, DemoUser>

type DemoAuthor = {
  key: AuthorKey
  slug: string
  name: string
  bio: string
  links: ProfileLink[]
  /** Whose byline it is; a guest has no login. */
  user: Role | null
}

/** People who don't exist. */
export const authors: DemoAuthor[] = [
  {
    key: 'halina',
    slug: 'halina-brodie',
    name: 'Halina Brodie',
    bio: 'Halina Brodie writes about television that ended too early. She lives near a harbour, keeps a notebook of cliffhangers, and rewatches more than she should.',
    links: [{ label: 'Newsletter', url: 'https://example.com/halina' }],
    user: 'author',
  },
  {
    key: 'jonah',
    slug: 'jonah-wills',
    name: 'Jonah Wills',
    bio: 'Jonah Wills edits the music pages and still buys records. He has played bass in three bands, none of which you have heard of, and reads liner notes to the end.',
    links: [{ label: 'Record of the week', url: 'https://example.com/jonah' }],
    user: 'editor',
  },
  {
    key: 'nell',
    slug: 'nell-ashdown',
    name: 'Nell Ashdown',
    bio: 'Nell Ashdown reviews films and goes to festivals for a living, preferably in that order. She prefers the second half of most trilogies and the first row of most cinemas.',
    links: [],
    user: null,
  },
]
