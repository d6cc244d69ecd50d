import { postTag } from '@/cache/tags'
import type { Ranked } from '@/db/rankings'
import type { BlockRule } from './rule'
import type { Source } from './sources'

/** Enough for nearly every block; one that finds too few in it looks once more, further. */
const firstLook = 64

/** No block looks further into a list. */
export const longestLook = 512

type Filling = {
  rule: BlockRule
  source: Source
  howMany: number
  /** Articles that the page shows or links already. */
  taken: ReadonlySet<string>
}

/** The articles that a rule puts into a block, and the cache tags of all that it depends on. */
export async function fill(filling: Filling): Promise<{ ids: string[]; tags: string[] }> {
  if (filling.howMany <= 0) return { ids: [], tags: [] }
  const first = take(await filling.source.read(firstLook), filling)
  const isEnough = first.ids.length === filling.howMany || first.looked < firstLook
  const { ids, seen } = isEnough ? first : take(await filling.source.read(longestLook), filling)
  return { ids, tags: [filling.source.tag, ...seen.flatMap(tagsOf(filling))] }
}

function take(candidates: Ranked[], { rule, howMany, taken }: Filling) {
  const ids: string[] = []
  const seen: Ranked[] = []
  for (const candidate of candidates) {
    if (ids.length === howMany) break
    seen.push(candidate)
    const isFree = candidate.isVisible && !taken.has(candidate.id)
    if (isFree && !isExcepted(candidate, rule)) ids.push(candidate.id)
  }
  return { ids, seen, looked: candidates.length }
}

function isExcepted({ id, sectionId }: Ranked, { except }: BlockRule) {
  return except.postIds.includes(id) || except.sectionIds.includes(sectionId ?? '')
}

/** One that is hidden may appear; where sections are left out, one may move into such, or out of it. */
function tagsOf({ rule, taken }: Filling) {
  return ({ id, isVisible }: Ranked) => {
    if (taken.has(id) || rule.except.postIds.includes(id)) return []
    if (!isVisible) return [postTag.link(id)]
    return rule.except.sectionIds.length > 0 ? [postTag.section(id)] : []
  }
}
