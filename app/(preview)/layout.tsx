import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../(site)/site.css'

export { viewport } from '../(site)/layout'

export const metadata: Metadata = {
  icons: { icon: '/favicon.svg' },
  robots: { index: false, follow: false, noarchive: true },
}

/** Nothing of a draft is rendered ahead: its pages wait for the database. */
export const dynamic = 'force-dynamic'

/** The HTML document of drafts: with the looks of the public pages, and nothing of them is kept. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
