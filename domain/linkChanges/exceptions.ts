/** Links stand in an article, or in a shared block. */
export type Place = 'post' | 'block'

/** Links that a replacement leaves as they are. */
export type Exceptions = {
  isLeftOut: (place: Place, id: string) => boolean
  /** The keys of single links that stay. */
  keysOf: (place: Place, id: string) => ReadonlySet<string>
}

/** A whole article or shared block, or, with the key of a link, that one alone. */
export function exceptionOf(place: Place, id: string, key?: string) {
  return key === undefined ? `${place}:${id}` : `${place}:${id}/${key}`
}

export function exceptionsIn(written: string[]): Exceptions {
  const whole = new Set<string>()
  const keys = new Map<string, Set<string>>()
  for (const exception of written) {
    const end = exception.indexOf('/')
    if (end === -1) whole.add(exception)
    else {
      const place = exception.slice(0, end)
      keys.set(place, (keys.get(place) ?? new Set()).add(exception.slice(end + 1)))
    }
  }
  return {
    isLeftOut: (place, id) => whole.has(exceptionOf(place, id)),
    keysOf: (place, id) => keys.get(exceptionOf(place, id)) ?? new Set(),
  }
}
