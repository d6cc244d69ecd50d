import { compareDocuments } from '@/content/comparison/compare'
import type { Names } from '@/content/comparison/details'
import type { PostContent } from '../posts/content'
import { compareFields } from './fields'

/** What changed from one text of a post to another, in its fields and in its body. */
export function compareContents(before: PostContent, after: PostContent, names: Names) {
  return {
    fields: compareFields(before, after, names),
    blocks: compareDocuments(before.body, after.body, names),
  }
}
