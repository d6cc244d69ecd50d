import type { Metadata } from 'next'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { RecentPosts } from '@/components/admin/RecentPosts'
import { listPosts } from '@/domain/posts'

export const metadata: Metadata = { title: 'Dashboard' }

export default async function DashboardPage() {
  const actor = await requireActor()
  const { rows } = await listPosts(actor, {
    search: '',
    status: null,
    authorId: null,
    sectionId: null,
    trashed: false,
    sort: 'saved',
    direction: 'desc',
    page: 1,
  })
  return (
    <Desk className="max-w-4xl">
      <DeskHeader
        title={`Welcome, ${actor.name}`}
        description="Where you and your newsroom left off."
      />
      <RecentPosts posts={rows.slice(0, 8)} />
    </Desk>
  )
}
