/** Milliseconds for which an older text may stay in view so that the newer one comes whole. */
const patience = 1000

/**
 * Makes a page that was loaded fit to be shown in the place of the one before: as far down, with the
 * pictures that are in view.
 *
 * @returns false where it is no draft that was loaded
 */
export async function arrive(
  frame: HTMLIFrameElement,
  before: HTMLIFrameElement | undefined,
): Promise<boolean> {
  const page = draftIn(frame)
  if (!page) return false
  openLinksElsewhere(page)
  scrollAs(before, frame)
  await Promise.race([wholeView(frame, page), pause(patience)])
  // It may have been scrolled meanwhile.
  scrollAs(before, frame)
  return true
}

/** Null for an error of the browser's, which no page may look into, and for a page of ours that says no. */
function draftIn({ contentDocument }: HTMLIFrameElement): Document | null {
  return contentDocument?.querySelector('[data-draft-version]') ? contentDocument : null
}

/** Pages of ours forbid to be framed; the frame stays with the draft. */
function openLinksElsewhere(page: Document) {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    link.target = '_blank'
    link.rel = `${link.rel} noopener`.trim()
  }
}

function scrollAs(before: HTMLIFrameElement | undefined, frame: HTMLIFrameElement) {
  const top = before?.contentWindow?.scrollY ?? 0
  frame.contentWindow?.scrollTo({ top, behavior: 'instant' })
}

async function wholeView(frame: HTMLIFrameElement, page: Document) {
  const height = frame.contentWindow?.innerHeight ?? 0
  const seen = [...page.images].filter((image) => {
    const { top, bottom } = image.getBoundingClientRect()
    return bottom > 0 && top < height
  })
  for (const image of seen) image.loading = 'eager'
  // One that cannot be loaded is shown as readers would see it.
  await Promise.allSettled([page.fonts.ready, ...seen.map((image) => image.decode())])
}

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
