import type { Metadata } from 'next'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { NewPostButton } from '@/components/admin/posts/NewPostButton'
import { RecentPosts } from '@/components/admin/RecentPosts'
import { listPosts } from '@/domain/posts'
import { wholeList } from '@/domain/posts/listing'
import { createPost } from './posts/actions'

export const metadata: Metadata = { title: 'Dashboard' }

export default async function DashboardPage() {
  const actor = await requireActor()
  const { rows } = await listPosts(actor, wholeList)
  const newPost = <NewPostButton create={createPost} />
  return (
    <Desk className="max-w-4xl">
      <DeskHeader
        title={`Welcome, ${actor.name}`}
        description="Where you and your newsroom left off."
      >
        {newPost}
      </DeskHeader>
      <RecentPosts posts={rows.slice(0, 8)} newPost={newPost} />
    </Desk>
  )
}
