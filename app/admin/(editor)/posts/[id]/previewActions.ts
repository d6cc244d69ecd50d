'use server'

import { act } from '@/auth/act'
import { PostId } from '@/domain/posts/id'
import * as previews from '@/domain/previews'
import { PreviewLinkWish } from '@/domain/previews/make'
import { PreviewLinkWithdrawal } from '@/domain/previews/withdraw'

export const listPreviewLinks = act(PostId, async (actor, post) => ({
  ok: true as const,
  found: await previews.listPreviewLinks(actor, post),
}))

export const makePreviewLink = act(PreviewLinkWish, previews.makePreviewLink)
export const withdrawPreviewLink = act(PreviewLinkWithdrawal, previews.withdrawPreviewLink)
