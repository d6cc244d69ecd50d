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
 * Reading a page again is cheaper than rendering it, and pays off unless its own article has changed
 * since `number`: then it must look different.
 */
export function mayShowTheSame(number: number, tags: string[]): boolean {
  return areUnchangedSince(number, tags.filter(isTagOfOwnPage))
}

/** Compares two readings of a page by their view tags: equal ones render to the same bytes. */
export function showTheSame(these: string[], those: string[]): boolean {
  const views = viewsIn(these)
  return views.length > 0 && views.join() === viewsIn(those).join()
}

function viewsIn(tags: string[]): string[] {
  return [...new Set(tags.filter((tag) => tag.startsWith(prefix)))].sort()
}

const prefix = 'view:'
