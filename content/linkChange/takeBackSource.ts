import type { NodeJson } from '../document'
import { linkOf, withLink } from './target'

/** Takes back where the source of a quotation leads, unless somebody has changed it since. */
export function takeBackSource(before: NodeJson, after: NodeJson, now: NodeJson) {
  const [old, changed, current] = [before, after, now].map(linkOf)
  if (old === changed || current === old || now.type !== 'blockquote') return { node: now, left: 0 }
  return current === changed
    ? { node: withLink(now, old ?? null), left: 0 }
    : { node: now, left: 1 }
}
