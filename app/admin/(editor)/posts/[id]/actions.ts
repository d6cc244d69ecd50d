'use server'

import { z } from 'zod'
import { act } from '@/auth/act'
import * as authors from '@/domain/authors'
import * as checks from '@/domain/checks'
import { Listing } from '@/domain/listing'
import * as posts from '@/domain/posts'
import { PostId } from '@/domain/posts/id'
import { KeptText } from '@/domain/posts/keepText'
import { Publication } from '@/domain/posts/publish'
import { DraftSave } from '@/domain/posts/saveDraft'
import * as relatedLinks from '@/domain/relatedLinks'
import { BlockContent } from '@/domain/relatedLinks/content'
import { TargetIds } from '@/domain/relatedLinks/describeTargets'
import { BlockListing } from '@/domain/relatedLinks/listBlocks'
import { TargetSearch } from '@/domain/relatedLinks/searchTargets'
import { Dismissal } from '@/domain/relatedLinks/suggestions/dismiss'
import { SuggestionRequest } from '@/domain/relatedLinks/suggestions/suggestion'
import * as revisions from '@/domain/revisions'
import { RefusedText } from '@/domain/revisions/compareRefused'
import * as tags from '@/domain/tags'
import * as visits from '@/domain/visits'
import { RequestAnswer } from '@/domain/visits/answer'
import { VisitName } from '@/domain/visits/visit'

export const saveDraft = act(DraftSave, posts.saveDraft)
export const keepText = act(KeptText, posts.keepText)
export const publishPost = act(Publication, posts.publishPost)
export const unpublishPost = act(PostId, posts.unpublishPost)
export const trashPost = act(PostId, posts.trashPost)
export const restorePost = act(PostId, posts.restorePost)

export const askToWrite = act(VisitName, visits.askToWrite)
export const takeOver = act(VisitName, visits.takeOver)
export const answerRequest = act(RequestAnswer, visits.answerRequest)

export const compareRefused = act(RefusedText, revisions.compareRefused)
export const checkPost = act(PostId, checks.checkPost)

export const suggestLinks = act(SuggestionRequest, relatedLinks.suggestLinks)
export const dismissSuggestion = act(Dismissal, relatedLinks.dismissSuggestion)
export const suggestAgain = act(Dismissal, relatedLinks.suggestAgain)

export const searchAuthors = act(Listing, async (actor, listing) => ({
  ok: true as const,
  found: (await authors.listAuthors(actor, listing)).rows.map(({ id, name }) => ({ id, name })),
}))

export const searchTags = act(Listing, async (actor, listing) => ({
  ok: true as const,
  found: (await tags.listTags(actor, listing)).rows.map(({ id, name }) => ({ id, name })),
}))

export const searchTargets = act(TargetSearch, async (actor, search) => ({
  ok: true as const,
  found: await relatedLinks.searchTargets(actor, search),
}))

export const searchBlocks = act(BlockListing, async (actor, listing) => ({
  ok: true as const,
  found: (await relatedLinks.listBlocks(actor, listing)).blocks,
}))

const Described = z.object({ postIds: TargetIds, blockIds: TargetIds, forPostId: z.uuid() })

export const describe = act(Described, async (actor, { postIds, blockIds, forPostId }) => {
  const [targets, placed] = await Promise.all([
    relatedLinks.describeTargets(actor, postIds),
    relatedLinks.describeBlocks(actor, blockIds, forPostId),
  ])
  return { ok: true as const, blocks: placed.blocks, targets: [...targets, ...placed.targets] }
})

export const shareBlock = act(BlockContent, relatedLinks.createBlock)
