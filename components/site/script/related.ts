/**
 * What runs in readers' browsers: tells the site which related links were seen and followed, and
 * nothing of the reader. It keeps nothing, and reads no cookie. `npm run script` makes
 * `public/script/related.js` of it; see docs/decisions/0055.
 */

type Signals = { globalPrivacyControl?: boolean }

type Place = {
  /** What a beacon says of the link: its block, its place there, its address. */
  says: [string, number, string]
  done: number
  told: number
  timer: number
}

// As in `domain/linkCounts/beacon.ts`.
const wasSeen = 1
const wasFollowed = 2
const addressLength = 99

/** A link is seen once half of it has been in sight for a second. */
const moment = 1000

const places = new Map<Element, Place>()

/** Do Not Track or Global Privacy Control: such a reader is not counted. */
const browser: Navigator & Signals = navigator
const optsOut = browser.doNotTrack === '1' || browser.globalPrivacyControl

for (const block of document.querySelectorAll('[data-related-links]')) {
  block.querySelectorAll('a').forEach((link, position) => {
    const id = block.getAttribute('data-related-links') ?? ''
    const address = link.getAttribute('href') ?? ''
    places.set(link, {
      says: [id, position, address.slice(0, addressLength)],
      done: 0,
      told: 0,
      timer: 0,
    })
  })
}

function note(link: Element | null, what: number) {
  const place = link && places.get(link)
  if (place) place.done |= what
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, intersectionRatio } of entries) {
      const place = places.get(target)
      clearTimeout(place?.timer)
      if (place && intersectionRatio >= 0.5)
        place.timer = +setTimeout(note, moment, target, wasSeen)
    }
  },
  { threshold: 0.5 },
)

function look() {
  // A page that is drawn ahead of its reader is hidden until it is shown.
  if (document.hidden) return
  for (const link of places.keys()) observer.observe(link)
}

/** Once for most page views; again only where a reader comes back and sees or follows more. */
function tell() {
  const news = []
  observer.disconnect()
  for (const place of places.values()) {
    clearTimeout(place.timer)
    if (place.done > place.told) news.push([...place.says, place.done - place.told])
    place.told = place.done
  }
  if (news[0]) browser.sendBeacon('/seen', JSON.stringify([location.pathname, news]))
}

/** Coming "back" is a page view of its own, whether or not the browser has kept the page. */
function leave() {
  tell()
  for (const place of places.values()) place.done = place.told = 0
}

/** Also from the keyboard, and with the middle button; not with the right one. */
function follow({ button, target }: MouseEvent) {
  if (button < 2) note((target as Element).closest('a'), wasSeen | wasFollowed)
}

// A name that can be shortened: the script has room for 1 KB.
const on = addEventListener
if (!optsOut) {
  on('click', follow)
  on('auxclick', follow)
  on('pagehide', leave)
  on('pageshow', look)
  on('visibilitychange', () => (document.hidden ? tell() : look()))
  look()
}
