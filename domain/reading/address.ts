/** A canonical path, taken apart without a lookup. `rest` is the end of a list's path, such as `2026/11`. */
export type Address =
  | { kind: 'home'; rest: string }
  | { kind: 'article'; slug: string }
  | { kind: ProfileKind; slug: string; rest: string }

type ProfileKind = 'author' | 'section' | 'tag'

export function addressAt(path: string): Address {
  const [first = '', slug, ...rest] = path.split('/').slice(1)
  if (slug !== undefined && isProfile(first)) return { kind: first, slug, rest: rest.join('/') }
  if (slug === undefined && first !== '') return { kind: 'article', slug: first }
  return { kind: 'home', rest: path.slice(1) }
}

function isProfile(kind: string): kind is ProfileKind {
  return kind === 'author' || kind === 'section' || kind === 'tag'
}
