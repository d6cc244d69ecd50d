'use server'

import { z } from 'zod'
import { act } from '@/auth/act'
import * as authors from '@/domain/authors'
import { Listing } from '@/domain/listing'
import * as posts from '@/domain/posts'
import { PostId } from '@/domain/posts/id'

export const trashPost = act(PostId, posts.trashPost)
export const restorePost = act(PostId, posts.restorePost)

export const createPost = act(z.object({}), async (actor) => ({
  ok: true as const,
  ...(await posts.createPost(actor)),
}))

export const searchAuthors = act(Listing, async (actor, listing) => ({
  ok: true as const,
  found: (await authors.listAuthors(actor, listing)).rows.map(({ id, name }) => ({ id, name })),
}))
