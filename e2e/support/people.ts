/** Who can log in to the site that the tests run on. Each has a byline of the same name. */
export const password = 'correct horse battery'

export const people = {
  admin: { email: 'admin@example.com', name: 'Ada Admin', role: 'admin' },
  editor: { email: 'editor@example.com', name: 'Edda Editor', role: 'editor' },
  author: { email: 'author@example.com', name: 'Arno Author', role: 'author' },
  contributor: { email: 'contributor@example.com', name: 'Cora Contributor', role: 'contributor' },
} as const

export type Person = keyof typeof people
