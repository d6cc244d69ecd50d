import { addresses, carriers } from './addresses'
import { fragments, markdownFragments } from './fragments'
import { elements, handlers } from './handlers'

export type HostilePaste = { name: string; clipboard: Record<string, string> }

/** Nothing may be asked of it. */
export const hostileHost = 'hostile.example'

/** What somebody could bring an author to paste, with a script that tells that it ran. */
export const hostilePastes: HostilePaste[] = [
  ...combined(carriers, addresses, (carrier, address) =>
    carrier.replaceAll('HREF', () => `"${address.replaceAll('"', '&quot;')}"`),
  ),
  ...combined(elements, handlers, (element, handler) => element.replaceAll('ON', () => handler)),
  ...Object.entries(fragments).map(([name, html]) => ({ name, html })),
].map(({ name, html }, n) => ({
  name,
  clipboard: { 'text/html': armed(html, n), 'text/plain': 'words' },
}))

/** Each begins with a heading, by which it is known as Markdown. */
export const hostileMarkdown: HostilePaste[] = Object.entries(markdownFragments).map(
  ([name, text], n) => ({
    name: `Markdown: ${name}`,
    clipboard: { 'text/plain': `## Marked ${n}\n\n**bold**\n\n${armed(text, 10_000 + n)}` },
  }),
)

function combined(
  outer: Record<string, string>,
  inner: Record<string, string>,
  combine: (outer: string, inner: string) => string,
) {
  return Object.entries(outer).flatMap(([what, one]) =>
    Object.entries(inner).map(([how, other]) => ({
      name: `${what}, ${how}`,
      html: combine(one, other),
    })),
  )
}

function armed(html: string, n: number) {
  return html.replaceAll('RUN', `top.hit(${n})`).replaceAll('AWAY', `https://${hostileHost}/${n}`)
}
