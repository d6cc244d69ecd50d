import { createHash } from 'node:crypto'
import { areUnchangedSince } from './sequence'
import { isTagOfOwnPage } from './tags'

/**
 * The cache tag that says what exactly a page shows. No change raises it: pages with the same ones
 * look the same, whatever was raised since.
 */
export function viewTag(view: unknown): string {
  return prefix + createHash('sha256').update(JSON.stringify(view)).digest('base64url')
}

/**
 * Whether a page may show what it showed at the number, so that it is worth reading before it is
 * rendered. Where its own article was changed, it does not.
 */
export function mayShowTheSame(number: number, tags: string[]): boolean {
  return areUnchangedSince(number, tags.filter(isTagOfOwnPage))
}

/** Whether two readings of a page, each known by its tags, would be rendered to the same bytes. */
export function showTheSame(these: string[], those: string[]): boolean {
  const views = viewsIn(these)
  return views.length > 0 && views.join() === viewsIn(those).join()
}

function viewsIn(tags: string[]): string[] {
  return [...new Set(tags.filter((tag) => tag.startsWith(prefix)))].sort()
}

const prefix = 'view:'
