import type { ComponentProps, MouseEvent } from 'react'

type Props = ComponentProps<'a'> & { href: string; save: () => Promise<boolean> }

/** Leads to a page that shows what the server has: once it has everything that was written. */
export function SavedFirstLink({ href, save, onClick, ...props }: Props) {
  async function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // What could not be saved is kept in the browser.
    await save()
    window.location.assign(href)
  }

  return <a {...props} href={href} onClick={follow} />
}
