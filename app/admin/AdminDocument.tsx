import '@fontsource-variable/inter'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { EarlyInput } from '@/components/admin/earlyInput/EarlyInput'
import { Toaster } from '@/components/ui/toaster'
import { TooltipProvider } from '@/components/ui/tooltip'
import { readConfig } from '@/config'
import './admin.css'

export const adminMetadata: Metadata = {
  title: { default: 'Throughline', template: '%s · Throughline' },
  icons: { icon: '/favicon.svg' },
  robots: { index: false },
}

export const adminViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfb' },
    { media: '(prefers-color-scheme: dark)', color: '#151619' },
  ],
}

/**
 * The HTML document of the admin area. The desks, the log-in and the editor each have a root layout
 * of their own, so that coming from one to another is a whole new page: the editor's script is
 * loaded only there, and Next keeps no hidden editor that still holds an old text.
 */
export async function AdminDocument({ children }: { children: ReactNode }) {
  const policy = (await headers()).get('content-security-policy')
  return (
    <html lang="en">
      <head>
        <EarlyInput nonce={policy?.match(/'nonce-([^']+)'/)?.[1]} />
      </head>
      <body data-max-upload-bytes={readConfig().maxUploadBytes}>
        <TooltipProvider>{children}</TooltipProvider>
        <Toaster />
      </body>
    </html>
  )
}
