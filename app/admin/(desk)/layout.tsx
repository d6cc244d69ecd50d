import type { ReactNode } from 'react'
import { requireActor } from '@/auth/session'
import { Shell } from '@/components/admin/Shell'
import { readFrame } from '@/domain/reading/page'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const { view: site } = await readFrame()
  return (
    <Shell actor={actor} siteName={site.name}>
      {children}
    </Shell>
  )
}
