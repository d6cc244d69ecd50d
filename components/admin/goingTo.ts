/** Parameters of the address; null takes one out. */
export type AddressChange = Record<string, string | null>

/** The last navigation: its address is in the browser's bar only once its page is there. */
let last: { from: string; to: URL } | null = null

/** Told by the router about every navigation, whatever began it. */
export function setOut(href: string) {
  last = { from: location.href, to: new URL(href, location.href) }
}

/**
 * The first page of this list with some of its parameters changed: as the list is, or as it is about
 * to be, so that what is chosen while the last choice is still loading adds to it.
 */
export function addressWith(change: AddressChange): string {
  const isHere = last?.to.pathname === location.pathname
  const { pathname, searchParams } = new URL(last && isHere ? last.to : location.href)
  searchParams.delete('page')
  for (const [name, value] of Object.entries(change)) {
    if (value) searchParams.set(name, value)
    else searchParams.delete(name)
  }
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}

/** Whether another page than this one is loading. */
export function isLeaving(): boolean {
  return last?.from === location.href && last.to.pathname !== location.pathname
}
