import '@fontsource-variable/inter'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { Toaster } from '@/components/ui/toaster'
import { TooltipProvider } from '@/components/ui/tooltip'
import { readConfig } from '@/config'
import './admin.css'

export const metadata: Metadata = {
  title: { default: 'Throughline', template: '%s · Throughline' },
  icons: { icon: '/favicon.svg' },
  robots: { index: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfb' },
    { media: '(prefers-color-scheme: dark)', color: '#151619' },
  ],
}

/** Nothing of the admin area is rendered ahead: its pages wait for the database. */
export const instant = false

export default async function AdminLayout({ children }: { children: ReactNode }) {
  // The scripts of a page that was rendered ahead would lack the nonce of this request's policy.
  await connection()
  return (
    <html lang="en">
      <body data-max-upload-bytes={readConfig().maxUploadBytes}>
        <TooltipProvider>{children}</TooltipProvider>
        <Toaster />
      </body>
    </html>
  )
}
