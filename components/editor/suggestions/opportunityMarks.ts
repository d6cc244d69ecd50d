import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Opportunity } from '@/domain/relatedLinks/suggestions/suggestion'
import { rangesIn } from '../find/query'

const key = new PluginKey<DecorationSet>('opportunities')

/** Marks what names another article. The document itself never changes by it. */
export const OpportunityMarks = Extension.create({
  name: 'opportunityMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const opportunities: Opportunity[] | undefined = tr.getMeta(key)
            if (!opportunities) return before.map(tr.mapping, tr.doc)
            return DecorationSet.create(tr.doc, marksIn(tr.doc, opportunities))
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

export function markOpportunities(editor: Editor, opportunities: Opportunity[]) {
  editor.view.dispatch(editor.state.tr.setMeta(key, opportunities).setMeta('addToHistory', false))
}

export type MarkedOpportunity = { from: number; to: number; opportunity: Opportunity }

/** The marked phrase in which the cursor stands. */
export function opportunityAt(state: EditorState): MarkedOpportunity | null {
  const { from, to } = state.selection
  const found = key.getState(state)?.find(from, to)[0]
  if (!found || found.from > from || found.to < to) return null
  return { from: found.from, to: found.to, opportunity: found.spec.opportunity }
}

/** The first place in the running text that has the phrase and is no link yet. */
function marksIn(doc: Node, opportunities: Opportunity[]): Decoration[] {
  return opportunities.flatMap((opportunity) => {
    const range = firstPlaceOf(doc, opportunity.phrase)
    if (!range) return []
    const shown = { class: 'opportunity', title: `Could link to “${opportunity.target.title}”` }
    return [Decoration.inline(range.from, range.to, shown, { opportunity })]
  })
}

function firstPlaceOf(doc: Node, phrase: string) {
  let found: { from: number; to: number } | null = null
  doc.descendants((node, position, parent) => {
    if (found || isOfOthers(node)) return false
    if (!node.isText || parent?.type.name !== 'paragraph') return true
    if (node.marks.some(({ type }) => type.name === 'link')) return false
    const query = { text: phrase, matchCase: true, wholeWord: true }
    const [range] = rangesIn(node.text ?? '', query)
    if (range) found = { from: position + range.from, to: position + range.to }
    return false
  })
  return found as { from: number; to: number } | null
}

/** Other people's words, and what is no running text. */
function isOfOthers({ type }: Node) {
  return ['heading', 'blockquote', 'pullQuote', 'table', 'codeBlock'].includes(type.name)
}
