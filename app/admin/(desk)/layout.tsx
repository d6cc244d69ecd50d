import type { ReactNode } from 'react'
import { requireActor } from '@/auth/session'
import { Shell } from '@/components/admin/Shell'
import { readFrame } from '@/domain/reading/page'
import { AdminDocument, adminMetadata, adminViewport } from '../AdminDocument'

export const metadata = adminMetadata
export const viewport = adminViewport

/** Nothing of the admin area is rendered ahead: its pages wait for the database. */
export const dynamic = 'force-dynamic'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const { view: site } = await readFrame()
  return (
    <AdminDocument>
      <Shell actor={actor} siteName={site.name}>
        {children}
      </Shell>
    </AdminDocument>
  )
}
