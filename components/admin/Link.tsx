import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * Next's link, which by itself asks the server twice for each desk and article that a screen leads
 * to. These pages are rendered for each person anyway, so little of them can be had in advance.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
