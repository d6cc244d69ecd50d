import type { NodeJson } from '../document'
import { endOf, startOf } from './excerpt'
import { joined, wordsIn } from './inline'
import { type Replacing, reasonOfSelf, touch } from './replacing'
import { hrefOf, leadsTo, linkOf, targetOf, withLink } from './target'

/** So much of the text around a link is shown with it. */
export const around = 70

/** The pieces of a paragraph; the very same ones where nothing of them changes. */
export function replaceInText(nodes: NodeJson[], replacing: Replacing): NodeJson[] {
  const { from, to } = replacing
  let isChanged = false
  let before = ''
  const runs = linkRuns(nodes)
  const replaced = runs.flatMap((run, index) => {
    const words = wordsIn(run.nodes)
    const start = before
    before += words
    if (run.href === null || !leadsTo(targetOf(run.href), from)) return run.nodes
    const because = reasonOfSelf(replacing)
    const end = wordsIn(runs.slice(index + 1).flatMap((later) => later.nodes))
    const context = { before: endOf(start, around), after: startOf(end, around) }
    const name = `${start.slice(-20)}|${words.slice(0, 60)}|${end.slice(0, 20)}`
    const link = { kind: 'text', words, ...context, heading: '', because } as const
    const touched = touch(replacing, name, link)
    if (!touched) return run.nodes
    isChanged = true
    const href = to === null || touched.fate === 'removed' ? null : hrefOf(to)
    return run.nodes.map((node) => withLink(node, href))
  })
  return isChanged ? joined(replaced) : nodes
}

type Run = { href: string | null; nodes: NodeJson[] }

/** A link with one word in italics is three pieces of text, and one link. */
function linkRuns(nodes: NodeJson[]): Run[] {
  const runs: Run[] = []
  for (const node of nodes) {
    const href = linkOf(node)
    const last = runs.at(-1)
    if (last && last.href === href) last.nodes.push(node)
    else runs.push({ href, nodes: [node] })
  }
  return runs
}
