import { raiseTags } from '@/cache/raise'
import { followedTagsFrom, longestLook } from '@/cache/tags'
import { transaction } from '@/db/client'
import { followedPostIds, mostFollowedSince, replaceFollowedPosts } from '@/db/followedPosts'
import { dayBefore } from './day'

/** The ranking is of so many days. */
export const rankedDays = 28

/**
 * Ranks the articles by how often readers who saw a link to one followed it, of late:
 *
 *     (followed + 100 × rate of all links) / (seen + 100)
 *
 * A link that was seen once and followed once says little, and comes out near the site's own rate;
 * one that was seen ten thousand times is judged by what it did. Renders again the pages that look
 * as far as the first place that changed.
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
    const place = firstDifference(before, now)
    if (place !== null) await raiseTags(tx, followedTagsFrom(place))
  })
}

function firstDifference(one: string[], other: string[]): number | null {
  const length = Math.max(one.length, other.length)
  for (let place = 0; place < length; place += 1) {
    if (one[place] !== other[place]) return place
  }
  return null
}
