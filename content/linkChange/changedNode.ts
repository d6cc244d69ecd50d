import type { NodeJson } from '../document'

/**
 * A child of a document, or of a block, before its links were changed and after it. Of these the
 * document before is made again from the one after.
 */
export type ChangedNode = {
  /** The index of `after` among the new children; if it is null, of the child before which `before` stood. */
  at: number
  /** Null is a line that was put there. */
  before: NodeJson | null
  /** Null is a block that went with its last link. */
  after: NodeJson | null
}

/** The children as they were before. */
export function undone(after: NodeJson[], changed: ChangedNode[]): NodeJson[] {
  return [...after, null].flatMap((node, at) => {
    const gone = goneAt(changed, at)
    const change = changeAt(changed, at)
    const kept = change ? change.before : node
    return kept ? [...gone, kept] : gone
  })
}

/** Blocks that stood there and went. */
export function goneAt(changed: ChangedNode[], at: number): NodeJson[] {
  return changed.flatMap((one) => (one.at === at && one.after === null ? (one.before ?? []) : []))
}

/** Blocks that became others, or are new. */
export function changeAt(changed: ChangedNode[], at: number): ChangedNode | undefined {
  return changed.find((one) => one.at === at && one.after !== null)
}

/** Within a block nothing comes or goes: what loses all of its links leaves an empty line. */
export function changedWithin(before: NodeJson, after: NodeJson): ChangedNode[] {
  const olds = before.content ?? []
  return (after.content ?? []).flatMap((now, at) => {
    const old = olds[at]
    return old && JSON.stringify(old) !== JSON.stringify(now)
      ? [{ at, before: old, after: now }]
      : []
  })
}
