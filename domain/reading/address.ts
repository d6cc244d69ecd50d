/** What a canonical path asks for, by its form alone. */
export type Address =
  | { kind: 'home'; page: number }
  | { kind: 'article'; slug: string }
  | { kind: 'author' | 'section' | 'tag'; slug: string; page: number }

/** Null for a path of a form that no page has. */
export function addressAt(path: string): Address | null {
  const [, listPath = path, number = '1'] = /^(.*)\/page\/(\d+)$/.exec(path) ?? []
  const [first = '', slug, ...rest] = listPath.split('/').slice(1)
  const page = Number(number)
  if (rest.length > 0) return null
  if (slug !== undefined) return isProfile(first) ? { kind: first, slug, page } : null
  if (first === '') return { kind: 'home', page }
  return path === listPath ? { kind: 'article', slug: first } : null
}

function isProfile(kind: string) {
  return kind === 'author' || kind === 'section' || kind === 'tag'
}
