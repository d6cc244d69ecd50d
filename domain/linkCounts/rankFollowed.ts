import { isDeepStrictEqual } from 'node:util'
import { raiseTags } from '@/cache/raise'
import { followedTag } from '@/cache/tags'
import { transaction } from '@/db/client'
import { followedPostIds, mostFollowedSince, replaceFollowedPosts } from '@/db/followedPosts'
import { longestLook } from '../relatedLinks/fill'
import { dayBefore } from './day'

/** The ranking is of so many days. */
export const rankedDays = 28

/**
 * Ranks the articles by how often readers who saw a link to one followed it, of late:
 *
 *     (followed + 100 × rate of all links) / (seen + 100)
 *
 * A link that was seen once and followed once says little, and comes out near the site's own rate;
 * one that was seen ten thousand times is judged by what it did.
 */
export async function rankFollowed(): Promise<void> {
  await transaction(async (tx) => {
    const before = await followedPostIds(tx)
    const ranked = await mostFollowedSince(tx, {
      day: dayBefore(rankedDays - 1),
      weight: 100,
      limit: longestLook,
    })
    await replaceFollowedPosts(tx, ranked)
    const now = ranked.map(({ postId }) => postId)
    if (!isDeepStrictEqual(now, before)) await raiseTags(tx, [followedTag])
  })
}
