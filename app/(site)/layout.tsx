import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/site/SiteFrame'
import { frameData } from './data'
import './site.css'

/** Public pages are static: what depends on the request of one reader fails. */
export const dynamic = 'error'

export const metadata: Metadata = { icons: { icon: '/favicon.svg' } }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfdfb' },
    { media: '(prefers-color-scheme: dark)', color: '#131417' },
  ],
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SiteFrame site={await frameData()}>{children}</SiteFrame>
      </body>
    </html>
  )
}
