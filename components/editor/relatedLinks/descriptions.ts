import type { BlockDescription } from '@/domain/relatedLinks/describeBlocks'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { Descriptions, Ids, RelatedLinkSources } from './sources'

/** What the blocks of one editor know of the articles and shared blocks that they name. */
export type Known = {
  targets: ReadonlyMap<string, TargetDescription>
  blocks: ReadonlyMap<string, BlockDescription>
  /** Ids that were asked for and answered; one that is not among the above does not exist. */
  answered: ReadonlySet<string>
}

export type DescriptionStore = ReturnType<typeof makeDescriptionStore>

/** Long enough that all blocks of an article, which appear at once, are asked for at once. */
const gatherFor = 20
const retryAfter = 5000

/**
 * Descriptions by id, each asked for once while the editor is open. A store in the sense of
 * React's `useSyncExternalStore`.
 */
export function makeDescriptionStore(describe: RelatedLinkSources['describe']) {
  let known: Known = { targets: new Map(), blocks: new Map(), answered: new Set() }
  let waiting: Ids = { postIds: [], blockIds: [] }
  let isGathering = false
  const asked = new Set<string>()
  const listeners = new Set<() => void>()

  function ask({ postIds, blockIds }: Ids) {
    const isNew = (id: string) => !asked.has(id) && !known.answered.has(id)
    const news = { postIds: postIds.filter(isNew), blockIds: blockIds.filter(isNew) }
    if (idsOf(news).length === 0) return
    gather(news)
  }

  function gather(news: Ids) {
    for (const id of idsOf(news)) asked.add(id)
    waiting = {
      postIds: [...waiting.postIds, ...news.postIds],
      blockIds: [...waiting.blockIds, ...news.blockIds],
    }
    if (!isGathering) setTimeout(fetchWaiting, gatherFor)
    isGathering = true
  }

  async function fetchWaiting() {
    const ids = waiting
    waiting = { postIds: [], blockIds: [] }
    isGathering = false
    try {
      learn(await describe(ids), idsOf(ids))
    } catch {
      for (const id of idsOf(ids)) asked.delete(id)
      setTimeout(() => ask(ids), retryAfter)
    }
  }

  function learn({ targets, blocks }: Descriptions, answered: string[] = []) {
    // One that is not in the answer does not exist any more.
    const others = [...known.targets].filter(([id]) => !answered.includes(id))
    known = {
      targets: new Map([...others, ...byId(targets)]),
      blocks: new Map([...known.blocks, ...byId(blocks)]),
      answered: new Set([...known.answered, ...answered, ...targets.map(({ id }) => id)]),
    }
    for (const listener of listeners) listener()
  }

  return {
    ask,
    /** From a list that was asked for a while ago: what became of the article since is asked, too. */
    picked(target: TargetDescription) {
      learn({ targets: [target], blocks: [] })
      gather({ postIds: [target.id], blockIds: [] })
    },
    known: () => known,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function idsOf({ postIds, blockIds }: Ids) {
  return [...postIds, ...blockIds]
}

function byId<Item extends { id: string }>(items: Item[]) {
  return items.map((item) => [item.id, item] as const)
}
