import type { SiteNumbers } from '@/domain/linkCounts/numbers'
import { numbersHref } from './numbersHref'
import type { RankedRow } from './RankedTable'

export function targetRow(target: SiteNumbers['targets'][number]): RankedRow {
  const { seen, followed, name, postId } = target
  return { key: target.target, name, href: postId && numbersHref(postId), seen, followed }
}
