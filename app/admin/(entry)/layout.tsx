import type { ReactNode } from 'react'
import { AdminDocument, adminMetadata, adminViewport } from '../AdminDocument'

export const metadata = adminMetadata
export const viewport = adminViewport

/** Nothing of the admin area is rendered ahead: its pages wait for the database. */
export const dynamic = 'force-dynamic'

export default function EntryLayout({ children }: { children: ReactNode }) {
  return <AdminDocument>{children}</AdminDocument>
}
