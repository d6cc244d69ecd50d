import type { Metadata } from 'next'
import { requireActor } from '@/auth/session'
import { NewPostButton } from '@/components/admin/posts/NewPostButton'
import { PostDesk } from '@/components/admin/posts/PostDesk'
import { listPosts } from '@/domain/posts'
import { PostListing } from '@/domain/posts/listing'
import { readFrame } from '@/domain/reading/page'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function PostsDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const list = await listPosts(actor, PostListing.parse(await searchParams))
  const { view: site } = await readFrame()
  return (
    <PostDesk
      list={list}
      sections={site.sections.map(({ id, name }) => ({ id, name }))}
      newPost={<NewPostButton create={actions.createPost} />}
      actions={{ ...actions }}
    />
  )
}
